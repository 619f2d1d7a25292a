import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Runs one Neo4j Community server for the process that started it, and only as long as that process lives.
 *
 * <p>Arguments: the database's home folder, the size of the page cache. Standard input: the password of the user neo4j on the
 * first line. The end of the input means shut down, so that the database ends with its parent, however the parent dies.
 * Standard output: one JSON object on each line: {"event":"starting"}, then {"event":"ready","port":N} or
 * {"event":"failed","reason":"locked"|"error","message":"..."}. Standard error: everything else, for a log.
 *
 * <p>Source: the Neo4j Java Reference, "Bolt connector" of an embedded database; the settings are described in the Operations
 * Manual, "Configuration settings".
 */
final class EmbeddedNeo4j {
    private static final String DATABASE = "neo4j";
    private static final long AVAILABLE_WITHIN_MILLISECONDS = 60_000;
    private static final long SHUTDOWN_WITHIN_MILLISECONDS = 30_000;
    private static final long END_AFTER_PANIC_MILLISECONDS = 500;

    private static final PrintStream events = System.out;
    private static volatile DatabaseManagementService running;

    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        Path home = Path.of(arguments[0]);
        Map<Setting<?>, Object> settings = settings(arguments[1]);

        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null) {
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedNeo4j::shutDown));
        daemon(() -> exitAtEnd(input));
        report("{\"event\":\"starting\"}");
        try {
            boolean set = passwordIsSet(home, password);
            if (!set && Files.exists(home.resolve("data/databases/system"))) {
                replacePassword(home, settings, password);
            } else if (!set) {
                setInitialPassword(home, password);
            }
            int port = open(home, settings);
            if (!set) {
                notePassword(home, password);
            }
            report("{\"event\":\"ready\",\"port\":" + port + "}");
        } catch (Throwable failure) {
            failure.printStackTrace();
            report(failed(failure));
            System.exit(1);
        }
    }

    private static Map<Setting<?>, Object> settings(String pageCache) {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache),
                GraphDatabaseSettings.auth_enabled, true,
                // There is no other member to catch up with. A longer wait for a bookmark would be in vain, and waiting is
                // expensive.
                GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(1),
                GraphDatabaseSettings.allow_file_urls, false,
                GraphDatabaseSettings.udc_enabled, false,
                BoltConnector.server_bolt_telemetry_enabled, false);
    }

    /** Starts with Bolt on a free port of the loopback address; returns that port once the database answers. */
    private static int open(Path home, Map<Setting<?>, Object> settings) {
        var bolt = new HashMap<>(settings);
        bolt.put(BoltConnector.enabled, true);
        bolt.put(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0));
        // The parent closes its connections before it ends the input, so waiting for them (10 s by default) is useless.
        bolt.put(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO);
        bolt.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO);
        DatabaseManagementService service = start(home, bolt);
        var database = (GraphDatabaseAPI) service.database(DATABASE);
        if (!database.isAvailable(AVAILABLE_WITHIN_MILLISECONDS)) {
            throw new IllegalStateException("the database " + DATABASE + " did not become available");
        }
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /** Stores the password where the first start of this home reads it; otherwise the user would have a well-known one. */
    private static void setInitialPassword(Path home, String password) {
        var command = new SetInitialPasswordCommand(new ExecutionContext(home, home));
        if (new CommandLine(command).execute(password) != 0) {
            throw new IllegalStateException("the first password could not be set");
        }
    }

    /**
     * Sets the password of the user in an existing home, while no connector is open: after a crash between the first start and
     * its note, or if the parent lost the old password. ALTER USER would refuse the password that is already set.
     */
    private static void replacePassword(Path home, Map<Setting<?>, Object> settings, String password) {
        DatabaseManagementService service = start(home, settings);
        service.database("system")
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        running = null;
        service.shutdown();
    }

    private static void notePassword(Path home, String password) throws IOException {
        Path written = home.resolve("password-set.new");
        Files.writeString(written, fingerprint(password));
        Files.move(written, note(home), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean passwordIsSet(Path home, String password) throws IOException {
        return Files.exists(note(home)) && Files.readString(note(home)).equals(fingerprint(password));
    }

    private static Path note(Path home) {
        return home.resolve("password-set");
    }

    /** A plain digest is enough because the password is random and long, see password.ts. */
    private static String fingerprint(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    private static DatabaseManagementService start(Path home, Map<Setting<?>, Object> settings) {
        running = new DatabaseManagementServiceBuilder(home)
                .setConfig(settings)
                .addDatabaseListener(new EndAtPanic())
                .build();
        return running;
    }

    /** A database that could not write, for example on a full disk, refuses every statement until it is restarted. */
    private static final class EndAtPanic extends DatabaseEventListenerAdapter {
        @Override
        public void databasePanic(DatabaseEventContext context) {
            System.err.println("The database " + context.getDatabaseName() + " is in panic, so this process ends.");
            // Clients that wait for a commit get the error first. A shutdown would wait for the failed write; the next start
            // recovers.
            daemon(() -> {
                sleep(END_AFTER_PANIC_MILLISECONDS);
                Runtime.getRuntime().halt(1);
            });
        }
    }

    private static void exitAtEnd(BufferedReader input) {
        try {
            while (input.readLine() != null) {
                // Only the end of the input has a meaning.
            }
        } catch (IOException closed) {
            // A broken pipe is also an end.
        }
        System.exit(0);
    }

    private static void shutDown() {
        daemon(() -> {
            sleep(SHUTDOWN_WITHIN_MILLISECONDS);
            Runtime.getRuntime().halt(1);
        });
        DatabaseManagementService service = running;
        if (service != null) {
            service.shutdown();
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String failed(Throwable failure) {
        Throwable root = failure;
        boolean locked = root instanceof FileLockException;
        while (root.getCause() != null) {
            root = root.getCause();
            locked = locked || root instanceof FileLockException;
        }
        String message = String.valueOf(root.getMessage()).replaceAll("[\\p{Cntrl}\"\\\\]", " ");
        String reason = locked ? "locked" : "error";
        return "{\"event\":\"failed\",\"reason\":\"" + reason + "\",\"message\":\"" + message + "\"}";
    }

    private static void report(String event) {
        events.println(event);
        events.flush();
    }
}
