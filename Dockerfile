# The server alone: its database is a Neo4j of its own, see docker-compose.yml. No JDK is needed here.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY src src
COPY scripts scripts
COPY page page
COPY examples examples
RUN node -e "import('./scripts/prepare.mjs').then((m) => m.prepare())"

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json LICENSE NOTICE ./
COPY cypher cypher
COPY data data
COPY schema/queries schema/queries
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# `docker compose exec server policy-graph --help`, see docs/containers.md.
RUN printf '#!/bin/sh\nexec node --max-old-space-size=1024 /app/dist/src/command/main.js "$@"\n' > /usr/local/bin/policy-graph \
  && chmod 755 /usr/local/bin/policy-graph
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The limit of `npm start`: docs/performance.md says what it spares.
CMD ["node", "--max-old-space-size=1024", "dist/src/main/main.js"]
