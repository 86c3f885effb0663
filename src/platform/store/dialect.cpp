#include "platform/store/dialect.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace commonweal::platform {

std::string with_tokens(std::string_view sql, std::span<const Token> tokens) {
  std::string text;
  for (auto open = sql.find('{'); open != std::string_view::npos; open = sql.find('{')) {
    const auto close = sql.find('}', open);
    CW_CHECK(close != std::string_view::npos);
    const auto token =
        std::ranges::find(tokens, sql.substr(open + 1, close - open - 1), &Token::name);
    CW_CHECK(token != tokens.end());
    text.append(sql.substr(0, open)).append(token->words);
    sql.remove_prefix(close + 1);
  }
  return text.append(sql);
}

}  // namespace commonweal::platform
