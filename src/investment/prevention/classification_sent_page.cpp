#include "investment/prevention/classification_sent_page.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "investment/prevention/classification.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {

using missions::Record;
using platform::Request;
using platform::Transaction;

namespace {

// The facts as a record has them; a part in which nothing was chosen is left out.
std::string facts_sent(const Request& request) {
  std::string facts;
  for (int part = 1; part <= kClassifiedParts; ++part) {
    const std::string number = std::to_string(part);
    std::string line;
    for (const auto* name : {"reached", "when", "aim"}) {
      const auto value = request.form(name + number).value_or("");
      if (!value.empty()) line += std::string(name) + "=" + std::string(value) + " ";
    }
    const std::string percent(request.form("share" + number).value_or(""));
    if (line.empty() && percent.empty()) continue;
    const auto share = base::decimal_number({.place = "share", .text = percent});
    if (share) line += "share=" + base::shortest(*share / 100);
    if (!share && !percent.empty()) line += "share=none";
    facts += (facts.empty() ? "" : "; ") + line;
  }
  return facts;
}

void set(Record& record, std::string_view column, std::string_view text) {
  record.fields[classification_table().column(column)] = text;
}

// None where there is no such subject, and of a bid that is still a draft, whose title is nobody's
// business: the two are told alike.
std::optional<std::string> title_of(Transaction& transaction, const std::string& kind,
                                    const std::string& code) {
  const auto& table = kind == "line" ? spending_line_table() : proposal_table();
  const auto record = missions::find_record(transaction, table, code);
  if (!record) return std::nullopt;
  const bool is_draft =
      kind != "line" && record->fields[table.column("state")] == code_word(ProposalState::draft);
  return is_draft ? std::nullopt : std::optional(record->fields[table.column("title")]);
}

}  // namespace

Record classification_sent(Transaction& transaction, const Request& request,
                           const std::string& day) {
  const std::string subject(request.form("subject").value_or(""));
  const auto colon = std::min(subject.find(':'), subject.size());
  const std::string kind = subject.substr(0, colon);
  std::string code = colon < subject.size() ? subject.substr(colon + 1) : "";
  const auto title = title_of(transaction, kind, code);
  if (!title) code.clear();
  Record record{
      .code = code.empty() ? "none" : (kind == "line" ? code : "bid-" + code).substr(0, 64),
      .fields = std::vector<std::string>(classification_table().columns.size())};
  const auto book = load_prevention(transaction);
  const auto* definition = in_force(book.definitions);
  set(record, "kind", kind);
  set(record, "subject", code);
  set(record, "title", title.value_or(""));
  set(record, "facts", facts_sent(request));
  for (const auto* name : {"purpose", "reason", "classified_by"}) {
    set(record, name, request.form(name).value_or(""));
  }
  set(record, "classified_on", day);
  set(record, "state", "proposed");
  set(record, "definition", definition == nullptr ? "" : definition->code);
  return record;
}

}  // namespace commonweal::investment
