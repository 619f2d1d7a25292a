let
    Source = Csv.Document(Web.Contents("http://localhost:4000/q/domain-matrix.csv"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Answer = Table.TransformColumns(Rows, {}, each try Number.FromText(_, "en-US") otherwise _)
in
    Answer
