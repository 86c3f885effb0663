#pragma once

// The lines of an account in words, with the names of what they are of.

#include <string>

#include "investment/delivery/delivery_account.hpp"
#include "missions/directory.hpp"

namespace commonweal::investment {

// "Cost", "People reached in Hull: stopped smoking for six months or more", "Smoking in Hull".
std::string line_words(const AccountLine& line, const missions::Directory& directory);

// "cost", "reach quitting hull": how a form names the line.
std::string line_code(const AccountLine& line);

// "£1.2 million", "1,200", "-0.3".
std::string amount_words(const AccountLine& line, double amount);

// "62.5% of what was promised so far"; "Nothing is reported yet".
std::string share_words(const AccountLine& line);

}  // namespace commonweal::investment
