# Microseconds of the processor that metafor takes for one synthesis of a file of effects and
# variances, in turn a line each. Its estimates must be those of the second file.
suppressMessages(library(metafor))
files <- commandArgs(trailingOnly = TRUE)
rows <- lapply(strsplit(trimws(readLines(files[1])), " "), as.numeric)
ours <- scan(files[2], quiet = TRUE)
count <- length(ours)
found <- numeric(count)
took <- system.time(for (i in seq_len(count)) {
  found[i] <- rma(rows[[2 * i - 1]], rows[[2 * i]], method = "REML")$b
})
stopifnot(max(abs(found - ours)) < 1e-4)
cat(1e6 * (took[["user.self"]] + took[["sys.self"]]) / count, "\n")
