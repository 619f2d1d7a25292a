table <- read.csv("http://localhost:4000/q/domain-matrix.csv", encoding = "UTF-8")

print(xtabs(policies ~ region.name + domain.name, data = table))
