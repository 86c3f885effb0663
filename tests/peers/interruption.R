# Reference of src/methods/interruption/interruption.test.cpp, whose figures this prints:
#   Rscript tests/peers/interruption.R
suppressMessages(library(sandwich))
i <- 0:35
y <- 50 + 0.4 * i + ifelse(i >= 20, -6 + 0.3 * (i - 20), 0) + 3 * ((i * 7) %% 11) / 11 +
  ifelse(i %% 4 == 1, 2, 0)
after <- as.numeric(i >= 20)
since <- pmax(0, i - 20)
plain <- lm(y ~ i + after + since)
errors <- NeweyWest(plain, lag = 3, prewhite = FALSE, adjust = TRUE)
print(rbind(coef(plain), sqrt(diag(errors))), digits = 12)
mean_weights <- c(0, 0, 1, 7.5)
print(c(sum(mean_weights * coef(plain)), sqrt(t(mean_weights) %*% errors %*% mean_weights)),
      digits = 12)
seasonal <- lm(y ~ i + after + since + factor(i %% 4))
print(rbind(coef(seasonal),
            sqrt(diag(NeweyWest(seasonal, lag = 5, prewhite = FALSE, adjust = TRUE)))), digits = 12)
