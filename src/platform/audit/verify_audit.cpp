#include "platform/audit/verify_audit.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "platform/audit/verify_chain.hpp"
#include "platform/audit/verify_rows.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kHashDigits = 64;

std::vector<std::string> audited_tables(Transaction& transaction) {
  std::vector<std::string> tables = transaction.tables();
  std::erase(tables, "audit");  // The chain holds its rows.
  std::ranges::sort(tables);
  return tables;
}

}  // namespace

base::Result<std::string> audit_hash_in(base::Field field) {
  std::string hash(field.text);
  for (char& c : hash) {
    if ('A' <= c && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  }
  const bool is_hash =
      hash.size() == kHashDigits && hash.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (is_hash) return hash;
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not a hash. Give the 64 hexadecimal digits that "
                              "commonweal audit head prints."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

AuditVerdict verify_audit(Transaction& transaction, const AuditCheck& check) {
  AuditVerdict verdict;
  const auto tables = audited_tables(transaction);
  verify_chain(transaction, check, tables, verdict);
  for (const std::string& table : tables) verify_rows(transaction, table, verdict);
  return verdict;
}

}  // namespace commonweal::platform
