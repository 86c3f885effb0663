# Milliseconds of the processor that R's StructTS takes for the same model of the same figures.
figures <- ts(scan(commandArgs(trailingOnly = TRUE)[1], quiet = TRUE), frequency = 12)
runs <- 10
took <- system.time(for (run in seq_len(runs)) StructTS(figures, type = "BSM"))
cat(1000 * (took[["user.self"]] + took[["sys.self"]]) / runs, "\n")
