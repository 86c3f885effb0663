#pragma once

// How the tables of this room are set at the shell.

#include <cstddef>
#include <string>
#include <vector>

namespace commonweal::learning {

// As many decimals as tell such figures apart.
int decimals_for(const std::vector<double>& figures);

// To the left or the right of a column.
std::string padded_left(const std::string& text, std::size_t width);
std::string padded_right(const std::string& text, std::size_t width = 14);

std::string chance_words(double p);  // "0.032", "below 0.001".

}  // namespace commonweal::learning
