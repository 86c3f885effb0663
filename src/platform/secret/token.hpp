#pragma once

// What only its holder can know: tokens of cookies and links, and codes to write down. They are
// long and drawn at random, so that a plain hash is enough to keep them by.

#include <string>
#include <string_view>

namespace commonweal::platform {

// 256 bits as 43 letters, digits, - and _.
std::string new_token();
bool is_token(std::string_view text);

// 64 hexadecimal digits, by which a token is known without being kept. Tokens of two purposes never
// have one hash.
std::string token_hash(std::string_view purpose, std::string_view token);

// Another token that follows from this one and does not tell it.
std::string token_of_purpose(std::string_view purpose, std::string_view token);

// A secret that goes into pages is masked anew each time: the length of a compressed page would
// otherwise tell it, letter by letter, to whoever can make the page hold a guess.
std::string masked_token(std::string_view token);
bool is_masked(std::string_view sent, std::string_view token);

// 80 bits to write down: "K3JD-8QWN-…". Read as people type it: any case, with or without hyphens.
std::string new_written_code();
std::string plain_written_code(std::string_view typed);

}  // namespace commonweal::platform
