#include "missions/observation_import_store.hpp"

#include <algorithm>
#include <future>
#include <memory>
#include <optional>
#include <span>
#include <unordered_set>
#include <utility>

#include "base/check.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/latest_revision_store.hpp"
#include "missions/observation_columns_store.hpp"
#include "platform/sort/record_reader.hpp"

namespace commonweal::missions {
namespace {

using platform::RecordReader;
using platform::Transaction;

constexpr auto kIsRecord = "SELECT count(*) FROM record WHERE id = ?";

// Also the order of the canonical row, of which the audit's digest is.
const std::vector<std::string_view> kColumns{
    "row_id",    "metric_id",   "body_id",        "period", "revision",
    "value",     "numerator",   "denominator",    "status", "reason",
    "source_id", "source_rows", "recorded_micros"};

std::vector<std::string_view> with_bounds(std::vector<std::string_view> columns) {
  columns.insert(columns.end(), {"lower", "upper"});
  return columns;
}

constexpr std::size_t kPieceRows = 16'384;
constexpr std::size_t kPieceBytes = 8 * 1024 * 1024;

std::int64_t number(RecordId id) { return static_cast<std::int64_t>(id); }

// Rows that are dealt with together.
struct Piece {
  std::vector<ObservationRow> rows;  // Their texts stand in `bytes`.
  std::string bytes;

  // Takes the next; false where there are none.
  bool fill(RecordReader& reader) {
    std::vector<std::pair<ObservationKey, std::size_t>> ends;
    bytes.clear();
    while (ends.size() < kPieceRows && bytes.size() < kPieceBytes && reader.next()) {
      bytes.append(reader.record());
      ends.emplace_back(observation_key(reader.key()), bytes.size());
    }
    rows.clear();
    std::size_t begin = 0;
    for (const auto& [key, end] : ends) {
      rows.push_back(row_in(std::string_view(bytes).substr(begin, end - begin), key));
      begin = end;
    }
    return !rows.empty();
  }
};

void count(const ObservationRow& row, const HeldRevision& held, Changes& changes) {
  if (held.revision == 0) {
    ++changes.added;
  } else if (differs(row, held)) {
    ++changes.changed;
  } else {
    ++changes.unchanged;
  }
}

// A row that is written, by its place in the piece.
struct Written {
  std::size_t at;
  std::int64_t row_id;
  std::int64_t revision;
};

class Importing {
 public:
  Importing(Transaction& transaction, const platform::Act& act)
      : transaction_(transaction),
        act_(act),
        latest_(transaction),
        audited_(transaction, "observation"),
        recorded_(act.at.time_since_epoch().count()) {}

  // While the rows of one piece go into the database, another thread adds them to the digest and
  // reads the next piece: the order of both stays that of the key.
  Changes run(const SortedObservations& sorted, const ImportProgress& progress) && {
    RecordReader reader(sorted.records);
    auto piece = std::make_unique<Piece>();
    auto next = std::make_unique<Piece>();
    std::int64_t rows = 0;
    for (bool more = piece->fill(reader); more; std::swap(piece, next)) {
      const auto written = decide(*piece);
      auto beside = std::async(std::launch::async, [&] {
        digest(*piece, written);
        return next->fill(reader);
      });
      insert(*piece, written);
      more = beside.get();
      rows += std::ssize(piece->rows);
      if (progress) progress(rows);
    }
    std::move(audited_).record(act_);
    return changes_;
  }

 private:
  std::vector<Written> decide(const Piece& piece) {
    latest_.find(piece.rows, held_);
    std::vector<Written> written;
    for (std::size_t i = 0; i < piece.rows.size(); ++i) {
      count(piece.rows[i], held_[i], changes_);
      if (held_[i].revision > 0 && !differs(piece.rows[i], held_[i])) continue;
      check_records(piece.rows[i]);
      written.push_back({i, audited_.next_id(), held_[i].revision + 1});
    }
    return written;
  }

  void digest(const Piece& piece, std::span<const Written> written) {
    for (const Written& row : written) {
      platform::Digest& digest = audited_.digest();
      put_fields(piece, row, [&](const auto& value) { digest.add(value); });
      const auto& interval = piece.rows[row.at].interval;
      if (interval) digest.add_later("lower", interval->lower).add_later("upper", interval->upper);
    }
  }

  void insert(const Piece& piece, std::span<const Written> written) {
    if (written.empty()) return;
    const bool has_bounds = std::ranges::any_of(
        written, [&](const Written& row) { return piece.rows[row.at].interval.has_value(); });
    auto bulk = transaction_.bulk("observation", has_bounds ? with_bounds(kColumns) : kColumns);
    for (const Written& row : written) {
      put_fields(piece, row, [&](const auto& value) { bulk.bind(value); });
      if (has_bounds) bind_bounds(piece.rows[row.at].interval, bulk);
      bulk.end_row();
    }
    bulk.finish();
  }

  static void bind_bounds(const std::optional<Interval>& interval, platform::BulkInsert& bulk) {
    bulk.bind(interval ? std::optional(interval->lower) : std::nullopt);
    bulk.bind(interval ? std::optional(interval->upper) : std::nullopt);
  }

  // All but the bounds, which are later columns.
  template <class Put>
  void put_fields(const Piece& piece, const Written& written, const Put& put) const {
    const ObservationRow& row = piece.rows[written.at];
    put(written.row_id);
    put(number(row.key.metric));
    put(number(row.key.body));
    put(std::int64_t{row.key.period});
    put(written.revision);
    put(value_of(row.figure));
    put(row.numerator);
    put(row.denominator);
    put(status_word(row.figure));
    put(reason_word(row.figure));
    put(row.source ? std::optional(number(*row.source)) : std::nullopt);
    put(row.source_rows.empty() ? std::nullopt : std::optional(row.source_rows));
    put(recorded_);
  }

  // In place of the references that the table does not have.
  void check_records(const ObservationRow& row) {
    if (metric_ != row.key.metric) check_record(*(metric_ = row.key.metric));
    if (body_ != row.key.body) check_record(*(body_ = row.key.body));
    if (row.source && source_ != row.source) check_record(*(source_ = row.source));
  }
  void check_record(RecordId id) {
    if (!records_.insert(number(id)).second) return;
    auto known = transaction_.prepare(kIsRecord);
    known.bind(number(id)).next();
    CW_CHECK(known.integer(0) == 1);
  }

  Transaction& transaction_;
  const platform::Act& act_;
  LatestRevisions latest_;
  platform::AuditedRows audited_;
  std::int64_t recorded_;
  std::vector<HeldRevision> held_;
  std::optional<RecordId> metric_;
  std::optional<RecordId> body_;
  std::optional<RecordId> source_;
  std::unordered_set<std::int64_t> records_;  // Those known to be there.
  Changes changes_;
};

// Of the few that are listed, so that looking through all of them costs nothing.
class Codes {
 public:
  explicit Codes(const Catalogue& catalogue) : catalogue_(catalogue) {}

  ImportedFigure told(const ObservationRow& row, const HeldRevision& held) const {
    const auto& [metric, known] = *std::ranges::find_if(
        catalogue_.metrics, [&](const auto& entry) { return entry.second.id == row.key.metric; });
    const auto body = std::ranges::find_if(
        catalogue_.bodies, [&](const auto& entry) { return entry.second == row.key.body; });
    const bool is_new = held.revision == 0;
    return {.metric = metric,
            .body = body->first,
            .period = {known.periods, row.key.period},
            .before = is_new ? std::nullopt : std::optional(held.figure),
            .after = row.figure,
            .differs = is_new ? "" : listed(differences(row, held))};
  }

 private:
  static std::string listed(const std::vector<std::string_view>& words) {
    std::string list;
    for (const auto word : words) list.append(list.empty() ? "" : ", ").append(word);
    return list;
  }

  const Catalogue& catalogue_;
};

}  // namespace

ImportPreview preview_import(Transaction& transaction, const SortedObservations& sorted,
                             const Catalogue& catalogue, std::size_t listed) {
  ImportPreview preview;
  const Codes codes(catalogue);
  LatestRevisions latest(transaction);
  RecordReader reader(sorted.records);
  std::vector<HeldRevision> held;
  for (Piece piece; piece.fill(reader);) {
    latest.find(piece.rows, held);
    for (std::size_t i = 0; i < piece.rows.size(); ++i) {
      count(piece.rows[i], held[i], preview.changes);
      if (held[i].revision > 0 && !differs(piece.rows[i], held[i])) continue;
      auto& list = held[i].revision == 0 ? preview.added : preview.changed;
      if (list.size() < listed) list.push_back(codes.told(piece.rows[i], held[i]));
    }
  }
  return preview;
}

Changes import_observations(Transaction& transaction, const SortedObservations& sorted,
                            const platform::Act& act, const ImportProgress& progress) {
  return Importing(transaction, act).run(sorted, progress);
}

Changes put_observations(Transaction& transaction,
                         const std::vector<FiledObservation>& observations,
                         const platform::Act& act) {
  const auto sorted = sorted_observations(observations, load_catalogue(transaction));
  return import_observations(transaction, sorted, act);
}

}  // namespace commonweal::missions
