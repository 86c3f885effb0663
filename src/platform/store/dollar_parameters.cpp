#include "platform/store/dollar_parameters.hpp"

namespace commonweal::platform {
namespace {

// The length of what stands at the front and is not to be looked into: a text or a name in quotes,
// a comment. 0 if there is none. A quote doubled within quotes reads as two texts, one on another.
std::size_t closed_part(std::string_view sql) {
  std::string_view end;
  if (sql.starts_with('\'')) end = "'";
  if (sql.starts_with('"')) end = "\"";
  if (sql.starts_with("--")) end = "\n";
  if (sql.starts_with("/*")) end = "*/";
  if (end.empty()) return 0;
  const std::size_t opened = sql.starts_with("/*") ? 2 : 1;
  const auto closed = sql.find(end, opened);
  return closed == sql.npos ? sql.size() : closed + end.size();
}

}  // namespace

std::string with_dollar_parameters(std::string_view sql) {
  std::string text;
  int parameters = 0;
  while (!sql.empty()) {
    const std::size_t closed = closed_part(sql);
    if (closed > 0) {
      text.append(sql.substr(0, closed));
      sql.remove_prefix(closed);
      continue;
    }
    if (sql.front() == '?') {
      text += '$' + std::to_string(++parameters);
    } else {
      text += sql.front();
    }
    sql.remove_prefix(1);
  }
  return text;
}

}  // namespace commonweal::platform
