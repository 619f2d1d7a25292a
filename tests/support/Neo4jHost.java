import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Runs any number of Neo4j Community servers in one JVM for the tests. The first takes seconds to start, each later one half a
 * second, and all of them use code that is already compiled.
 *
 * <p>Argument: the password of the user neo4j in every database. Standard input: one command on each line, "open HOME" or
 * "close HOME"; its end means shut down. Standard output: one JSON object for each command, in their order: {"port":N}, {} or
 * {"failure":"..."}. Standard error: everything else.
 */
final class Neo4jHost {
    private static final Map<Path, DatabaseManagementService> running = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        PrintStream replies = System.out;
        System.setOut(System.err);
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command; (command = commands.readLine()) != null; ) {
            replies.println(reply(command, arguments[0]));
            replies.flush();
        }
        System.exit(0);
    }

    private static String reply(String command, String password) {
        try {
            Path home = Path.of(command.substring(command.indexOf(' ') + 1));
            if (command.startsWith("open ")) {
                return "{\"port\":" + open(home, password) + "}";
            }
            running.remove(home).shutdown();
            return "{}";
        } catch (Throwable failure) {
            failure.printStackTrace();
            return "{\"failure\":\"" + String.valueOf(failure).replaceAll("[\\p{Cntrl}\"\\\\]", " ") + "\"}";
        }
    }

    private static int open(Path home, String password) {
        if (!Files.exists(home.resolve("data"))) {
            new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, home))).execute(password);
        }
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                // Folders are copied, so a transaction log must not be larger than its content.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(1))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                // A database is used by many test files: its plans must also serve the next one, whatever the graph's size.
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .build();
        running.put(home, service);
        var database = (GraphDatabaseAPI) service.database("neo4j");
        if (!database.isAvailable(60_000)) {
            throw new IllegalStateException("the database in " + home + " did not become available");
        }
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
