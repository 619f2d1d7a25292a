import pandas as pd
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

query = gql("""query ($level: RegionLevel) {
  domainMatrix(level: $level) { cells { region { name } domain { name } policies } }
}""")
query.variable_values = {"level": "PROVINCE"}
answer = Client(transport=RequestsHTTPTransport("http://localhost:4000/graphql")).execute(query)
table = pd.json_normalize(answer["domainMatrix"]["cells"])

matrix = table.pivot(index="region.name", columns="domain.name", values="policies")
print(matrix.fillna(0).astype(int).to_string())
