# Works out the third column of r-goldens.tsv anew: Rscript r-goldens.R r-goldens.tsv
# Made with R 4.2.2 and its package boot 1.3-28.1.

# Rounding first base, Hollander and Wolfe 1973, as in the examples of friedman.test.
RoundingTimes <- matrix(c(
  5.40, 5.50, 5.55, 5.85, 5.70, 5.75, 5.20, 5.60, 5.50, 5.55, 5.50, 5.40, 5.90, 5.85, 5.70, 5.45, 5.55, 5.60,
  5.40, 5.40, 5.35, 5.45, 5.50, 5.35, 5.25, 5.15, 5.00, 5.85, 5.80, 5.70, 5.25, 5.20, 5.10, 5.65, 5.55, 5.45,
  5.60, 5.35, 5.45, 5.05, 5.00, 4.95, 5.50, 5.50, 5.40, 5.45, 5.55, 5.50, 5.55, 5.55, 5.35, 5.45, 5.50, 5.55,
  5.50, 5.45, 5.25, 5.65, 5.60, 5.40, 5.70, 5.65, 5.55, 6.30, 6.30, 6.25), ncol = 3, byrow = TRUE)

# Four players: won[i, j] games of i against j, i at home.
won <- matrix(c(0, 7, 5, 9, 4, 0, 6, 8, 3, 5, 0, 7, 2, 3, 4, 0), 4, byrow = TRUE)
lost <- matrix(c(0, 3, 4, 2, 5, 0, 4, 3, 6, 4, 0, 4, 7, 6, 6, 0), 4, byrow = TRUE)
bt <- function(home = FALSE) {
  rows <- list(); w <- c(); l <- c()
  for (i in 1:4) for (j in 1:4) if (i != j) {
    x <- rep(0, 4); x[i] <- 1; x[j] <- x[j] - 1
    rows[[length(rows) + 1]] <- c(x[-1], if (home) 1)
    w <- c(w, won[i, j]); l <- c(l, lost[i, j])
  }
  glm(cbind(w, l) ~ do.call(rbind, rows) - 1, family = binomial, control = glm.control(epsilon = 1e-14))
}

# 999 values that stand for resampled ones, skewed, with the influence of ten observations.
bca <- function(level) {
  b <- boot::boot(sleep$extra[11:20], function(x, i) mean(x[i]), 999)
  b$t <- matrix(exp(qnorm((1:999) / 1000) / 3) * 2.2 + sin(1:999) / 100, ncol = 1)
  b$t0 <- 2.33
  x <- sleep$extra[11:20]
  influence <- 9 * (mean(sapply(1:10, function(i) mean(x[-i]))) - sapply(1:10, function(i) mean(x[-i])))
  boot::boot.ci(b, conf = level, type = "bca", L = influence)$bca[4:5]
}

file <- commandArgs(trailingOnly = TRUE)[1]
cases <- strsplit(readLines(file), "\t")
lines <- sapply(cases, function(case) {
  value <- eval(parse(text = case[2]))
  paste(case[1], case[2], sprintf("%.17g", as.numeric(value)), sep = "\t")
})
writeLines(lines, file)
