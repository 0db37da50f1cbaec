# The server and the explorer, for a Neo4j elsewhere: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.
FROM node:20-slim AS build
WORKDIR /niengiam
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /niengiam
COPY --from=build --chown=node:node /niengiam .
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "server/dist/main.js"]
