#include "missions/cascade/letter_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "missions/cascade/body_asks_store.hpp"
#include "missions/cascade/letter_file.hpp"
#include "missions/known_on.hpp"
#include "platform/audit/digest.hpp"

namespace commonweal::missions {
namespace {

using base::ErrorCode;
using platform::AuditedRows;
using platform::Statement;
using platform::Transaction;

constexpr auto kLetters = R"(
  SELECT l.id, l.document, l.signed_on, l.signed_by, l.acknowledge_by, l.digest, a.acknowledged_on
  FROM letter l LEFT JOIN letter_acknowledgement a ON a.letter_id = l.id
  WHERE l.body = ? ORDER BY l.version DESC)";

constexpr auto kLetter = R"(
  SELECT l.id, l.document, l.signed_on, l.signed_by, l.acknowledge_by, l.digest, a.acknowledged_on
  FROM letter l LEFT JOIN letter_acknowledgement a ON a.letter_id = l.id
  WHERE l.body = ? AND l.version = ? ORDER BY l.id)";

constexpr auto kDraft = R"(
  SELECT version, words, acknowledge_by FROM letter_draft
  WHERE body = ? ORDER BY row_id DESC LIMIT 1)";

constexpr auto kAddDraft = R"(
  INSERT INTO letter_draft (row_id, body, version, words, acknowledge_by)
  VALUES (?, ?, ?, ?, ?))";

constexpr auto kAddLetter = R"(
  INSERT INTO letter
    (id, body, version, signed_on, signed_by, acknowledge_by, document, digest)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto kAddAcknowledgement = R"(
  INSERT INTO letter_acknowledgement (row_id, letter_id, acknowledged_on) VALUES (?, ?, ?))";

constexpr std::string_view kOffice = "the mission unit";

SignedLetter letter_in_row(const Statement& row) {
  auto text = letter_in(row.text(1));
  CW_CHECK(text.has_value());  // We wrote it.
  return {.id = LetterId{row.integer(0)},
          .text = *std::move(text),
          .signed_on = row.text(2),
          .signed_by = row.text(3),
          .acknowledge_by = row.text(4),
          .digest = row.text(5),
          .acknowledged_on = row.optional_text(6)};
}

std::optional<SignedLetter> latest_letter(Transaction& transaction, std::string_view body) {
  auto row = transaction.prepare(kLetters);
  if (!row.bind(body).next()) return std::nullopt;
  return letter_in_row(row);
}

// The words for the version that comes next; those for one that was signed off are spent.
LetterWords words_for(Transaction& transaction, std::string_view body, std::int64_t version) {
  auto row = transaction.prepare(kDraft);
  if (!row.bind(body).next() || row.integer(0) != version) return {};
  return {.words = row.text(1), .acknowledge_by = row.optional_text(2)};
}

std::string digest_of_text(const LetterText& text) {
  platform::Digest digest;
  digest.add(std::string_view(letter_json(text).compact()));
  return std::move(digest).hex();
}

DraftLetter written(const Holdings& holdings, const Body& body, const std::string& acknowledge_by) {
  const auto before = latest_letter(holdings.transaction, body.code);
  const std::int64_t version = before ? before->text.version + 1 : 1;
  DraftLetter draft{.own = words_for(holdings.transaction, body.code, version)};
  const std::string by = draft.own.acknowledge_by.value_or(acknowledge_by);
  const auto asks = load_body_asks(holdings, body);
  draft.text = letter_text({.directory = holdings.directory,
                            .asks = asks,
                            .version = version,
                            .words = draft.own.words,
                            .acknowledge_by = by.empty() ? "" : day_words(by),
                            .before = before ? &before->text : nullptr,
                            .before_signed_on = before ? day_words(before->signed_on) : ""});
  draft.digest = digest_of_text(draft.text);
  return draft;
}

base::Date day_of(const platform::Act& act) { return base::london_day(act.at); }

void insert_letter(Transaction& transaction, const SignedLetter& letter,
                   const std::string& document, AuditedRows& audited) {
  const auto id = static_cast<std::int64_t>(letter.id);
  audited.digest()
      .add(id)
      .add(std::string_view(letter.text.body))
      .add(letter.text.version)
      .add(std::string_view(letter.signed_on))
      .add(std::string_view(letter.signed_by))
      .add(std::string_view(letter.acknowledge_by))
      .add(std::string_view(document))
      .add(std::string_view(letter.digest));
  transaction.prepare(kAddLetter)
      .bind(id)
      .bind(std::string_view(letter.text.body))
      .bind(letter.text.version)
      .bind(std::string_view(letter.signed_on))
      .bind(std::string_view(letter.signed_by))
      .bind(std::string_view(letter.acknowledge_by))
      .bind(std::string_view(document))
      .bind(std::string_view(letter.digest))
      .run();
}

}  // namespace

std::vector<SignedLetter> letters_of(Transaction& transaction, std::string_view body) {
  auto row = transaction.prepare(kLetters);
  row.bind(body);
  std::vector<SignedLetter> letters;
  while (row.next()) letters.push_back(letter_in_row(row));
  return letters;
}

std::optional<SignedLetter> find_letter(Transaction& transaction, std::string_view body,
                                        std::int64_t version) {
  auto row = transaction.prepare(kLetter);
  if (!row.bind(body).bind(version).next()) return std::nullopt;
  return letter_in_row(row);
}

base::Result<SignedLetter> fixed_letter(const Holdings& holdings, base::Field name) {
  const auto of = letter_named(name.text);
  auto found = of ? find_letter(holdings.transaction, of->body, of->version) : std::nullopt;
  if (found && holdings.directory.find_body(found->text.body) != nullptr) return *std::move(found);
  return base::fail(ErrorCode::not_found, "There is no letter \"" + std::string(name.text) + "\".");
}

DraftLetter draft_letter(const Holdings& holdings, const Body& body) {
  return written(holdings, body, "");
}

void put_words(Transaction& transaction, const Body& body, const LetterWords& words,
               const platform::Act& act) {
  const auto before = latest_letter(transaction, body.code);
  const std::int64_t version = before ? before->text.version + 1 : 1;
  AuditedRows audited(transaction, "letter_draft");
  const std::int64_t row_id = audited.next_id();
  const std::optional<std::string_view> by = words.acknowledge_by;
  audited.digest()
      .add(row_id)
      .add(std::string_view(body.code))
      .add(version)
      .add(std::string_view(words.words))
      .add(by);
  transaction.prepare(kAddDraft)
      .bind(row_id)
      .bind(std::string_view(body.code))
      .bind(version)
      .bind(std::string_view(words.words))
      .bind(by)
      .run();
  std::move(audited).record(act);
}

base::Result<SignedLetter> sign_letter(const Holdings& holdings, const Body& body,
                                       std::string_view digest_seen, const platform::Act& act) {
  const DraftLetter seen = draft_letter(holdings, body);
  if (seen.text.asks.empty()) {
    return base::fail(ErrorCode::conflict,
                      "Nothing is asked of " + body.name + ", so there is no letter to sign off.");
  }
  if (seen.digest != digest_seen) {
    return base::fail(ErrorCode::conflict,
                      "The draft has changed since you read it. Read it again and sign it off "
                      "then.");
  }
  const auto day = day_of(act);
  if (seen.own.acknowledge_by && *seen.own.acknowledge_by < text(day)) {
    return base::fail(ErrorCode::conflict,
                      "The day by which to acknowledge it, " + day_words(*seen.own.acknowledge_by) +
                          ", has passed. Keep the draft with a later one and sign it off then.");
  }
  const auto by = day + std::chrono::days(kDaysToAcknowledge);
  auto draft = written(holdings, body, text(by));
  AuditedRows audited(holdings.transaction, "letter");
  SignedLetter letter{.id = LetterId{audited.next_id()},
                      .text = std::move(draft.text),
                      .signed_on = text(day),
                      .signed_by = std::string(kOffice),
                      .acknowledge_by = draft.own.acknowledge_by.value_or(text(by)),
                      .digest = std::move(draft.digest),
                      .acknowledged_on = std::nullopt};
  const std::string document = letter_json(letter.text).compact();
  insert_letter(holdings.transaction, letter, document, audited);
  std::move(audited).record(act);
  return letter;
}

base::Result<void> acknowledge_letter(Transaction& transaction, const SignedLetter& letter,
                                      const platform::Act& act) {
  if (letter.acknowledged_on) {
    return base::fail(ErrorCode::conflict, "This letter was acknowledged on " +
                                               day_words(*letter.acknowledged_on) + " already.");
  }
  const auto latest = latest_letter(transaction, letter.text.body);
  if (latest && latest->id != letter.id) {
    return base::fail(ErrorCode::conflict,
                      "A later letter has taken the place of this one. Acknowledge that one.");
  }
  AuditedRows audited(transaction, "letter_acknowledgement");
  const std::int64_t row_id = audited.next_id();
  const auto letter_id = static_cast<std::int64_t>(letter.id);
  const std::string day = text(day_of(act));
  audited.digest().add(row_id).add(letter_id).add(std::string_view(day));
  transaction.prepare(kAddAcknowledgement)
      .bind(row_id)
      .bind(letter_id)
      .bind(std::string_view(day))
      .run();
  std::move(audited).record(act);
  return {};
}

}  // namespace commonweal::missions
