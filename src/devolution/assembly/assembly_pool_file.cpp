#include "devolution/assembly/assembly_pool_file.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>

#include "devolution/assembly/household.hpp"
#include "platform/table/csv_reader.hpp"
#include "platform/table/free_text.hpp"

namespace commonweal::devolution {
namespace {

using methods::PanelCategory;
using methods::PanelFeature;
using methods::SeatRange;

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

// Reads the quotas, and keeps where each stands.
class QuotaTable {
 public:
  QuotaTable(platform::CsvFile& file, base::Problems& problems)
      : file_(file.name()), reader_(file, problems) {
    if (reader_.header().empty()) return;
    const bool has_category = reader_.column("category").has_value();
    const std::string_view names[] = {has_category ? "category" : "feature",
                                      has_category ? "feature" : "value", "min", "max"};
    if (const auto columns = reader_.columns_named({names[0], names[1], names[2], names[3]})) {
      columns_ = *columns;
      while (const platform::CsvRow* row = reader_.next()) read(*row);
      if (categories_.empty() && problems.empty()) {
        problems.add({.place = file_, .what = "There is no quota under the names of columns."});
      }
    }
  }

  const std::vector<PanelCategory>& categories() const { return categories_; }
  const std::string& place(std::size_t c, std::size_t f) const { return places_[c][f]; }
  const std::vector<std::vector<std::string>>& places() const { return places_; }

 private:
  std::optional<std::size_t> seats(const platform::CsvRow& row, std::size_t column) {
    const auto number = row.read(column, base::whole_number);
    if (!number) return std::nullopt;
    if (*number >= 0 && *number <= 1'000'000) return static_cast<std::size_t>(*number);
    row.refuse(column, std::to_string(*number) + " is no number of seats. Give 0 or more.");
    return std::nullopt;
  }

  std::optional<SeatRange> flexible(const platform::CsvRow& row, const SeatRange& strict) {
    const auto least = reader_.column("min_flex");
    const auto most = reader_.column("max_flex");
    if (!least || !most || row[*least].empty() || row[*most].empty()) return std::nullopt;
    const auto low = seats(row, *least);
    const auto high = seats(row, *most);
    if (!low || !high) return std::nullopt;
    if (*low > strict.least) row.refuse(*least, "The flexible min is above the min.");
    if (*high < strict.most) row.refuse(*most, "The flexible max is below the max.");
    return SeatRange{*low, *high};
  }

  void read(const platform::CsvRow& row) {
    const auto least = seats(row, columns_[2]);
    const auto most = seats(row, columns_[3]);
    const std::string category(platform::as_typed(row[columns_[0]]));
    const std::string feature(platform::as_typed(row[columns_[1]]));
    if (category.empty()) row.refuse(columns_[0], "There is no name of a category.");
    if (feature.empty()) row.refuse(columns_[1], "There is no name of a feature.");
    if (!least || !most || category.empty() || feature.empty()) return;
    if (*least > *most) {
      row.refuse(columns_[2], "The min " + std::to_string(*least) + " is above the max " +
                                  std::to_string(*most) + ".");
      return;
    }
    const auto [it, is_new] = numbers_.emplace(category, categories_.size());
    if (is_new) {
      categories_.push_back({.name = category, .features = {}});
      places_.emplace_back();
    }
    PanelCategory& of = categories_[it->second];
    for (const PanelFeature& other : of.features) {
      if (other.name != feature) continue;
      row.refuse(columns_[1], quoted(feature) + " of " + quoted(category) + " is there twice.");
      return;
    }
    const SeatRange strict{*least, *most};
    of.features.push_back({feature, strict, flexible(row, strict)});
    places_[it->second].push_back(row.place());
  }

  std::string file_;
  platform::CsvReader reader_;
  std::array<std::size_t, 4> columns_{};
  std::map<std::string, std::size_t> numbers_;
  std::vector<PanelCategory> categories_;
  std::vector<std::vector<std::string>> places_;
};

// Reads the people.
class PeopleTable {
 public:
  PeopleTable(platform::CsvFile& file, const QuotaTable& quotas, const PoolAsked& asked,
              base::Problems& problems, AssemblyPool& pool)
      : quotas_(quotas), pool_(pool), reader_(file, problems) {
    if (reader_.header().empty() || quotas.categories().empty()) return;
    bool has_all = true;
    for (const PanelCategory& category : quotas.categories()) {
      has_all &= find(category.name, columns_);
    }
    for (const std::string& name : asked.addresses) has_all &= find(name, address_columns_);
    id_ = reader_.column("id");
    if (!id_) id_ = reader_.column("nationbuilder_id");
    if (!has_all) return;
    while (const platform::CsvRow* row = reader_.next()) read(*row);
    if (asked.addresses.empty()) {
      methods::give_own_households(pool.question);
    } else {
      join_households();
    }
  }

 private:
  bool find(const std::string& name, std::vector<std::size_t>& columns) {
    const auto column = reader_.columns_named({std::string_view(name)});
    if (column) columns.push_back((*column)[0]);
    return column.has_value();
  }

  void read(const platform::CsvRow& row) {
    methods::PanelPerson person;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const auto feature = feature_of(row, c);
      if (feature) person.features.push_back(*feature);
    }
    ++rows_;
    const std::string id = id_ ? std::string(platform::as_typed(row[*id_])) : std::to_string(rows_);
    if (id.empty()) row.refuse(*id_, "There is no id.");
    if (!id.empty() && !ids_.insert(id).second) {
      row.refuse(*id_, "The id " + quoted(id) + " is there twice.");
    }
    if (person.features.size() < columns_.size()) return;
    pool_.question.people.push_back(std::move(person));
    pool_.ids.push_back(id);
    std::string address;
    for (const std::size_t column : address_columns_) {
      address += std::string(row[column]);
      address += ' ';
    }
    addresses_.push_back(std::move(address));
  }

  std::optional<std::size_t> feature_of(const platform::CsvRow& row, std::size_t c) {
    const PanelCategory& category = quotas_.categories()[c];
    const std::string_view value = platform::as_typed(row[columns_[c]]);
    for (std::size_t f = 0; f < category.features.size(); ++f) {
      if (category.features[f].name == value) return f;
    }
    row.refuse(columns_[c], value.empty() ? "There is no value of " + quoted(category.name) + "."
                                          : quoted(value) + " is no feature of " +
                                                quoted(category.name) + " that has a quota.");
    return std::nullopt;
  }

  void join_households() {
    const Households households = households_of(addresses_);
    std::map<std::size_t, std::size_t> sizes;
    for (std::size_t i = 0; i < households.of.size(); ++i) {
      pool_.question.people[i].household = households.of[i];
      ++sizes[households.of[i]];
    }
    for (const auto& [household, size] : sizes) pool_.shared_households += size > 1 ? 1 : 0;
    pool_.near_addresses = households.near;
  }

  const QuotaTable& quotas_;
  AssemblyPool& pool_;
  platform::CsvReader reader_;
  std::vector<std::size_t> columns_, address_columns_;
  std::optional<std::size_t> id_;
  std::set<std::string> ids_;
  std::vector<std::string> addresses_;
  std::size_t rows_ = 0;
};

SeatRange widest(const PanelFeature& feature) { return feature.flexible.value_or(feature.seats); }

// What no panel can meet, whoever is in the pool, and what this pool cannot.
void check_quotas(const QuotaTable& quotas, const AssemblyPool& pool, std::size_t seats,
                  base::Problems& problems) {
  for (std::size_t c = 0; c < quotas.categories().size(); ++c) {
    const PanelCategory& category = quotas.categories()[c];
    std::size_t least = 0;
    std::size_t most = 0;
    for (std::size_t f = 0; f < category.features.size(); ++f) {
      const SeatRange range = widest(category.features[f]);
      least += range.least;
      most += range.most;
      std::size_t people = 0;
      for (const auto& person : pool.question.people) people += person.features[c] == f ? 1 : 0;
      if (people >= range.least) continue;
      problems.add({.place = quotas.place(c, f),
                    .what = "At least " + std::to_string(range.least) + " are wanted of " +
                            quoted(category.features[f].name) + ", and the pool has " +
                            std::to_string(people) + "."});
    }
    if (least <= seats && most >= seats) continue;
    problems.add({.place = quotas.place(c, 0),
                  .what = "The quotas of " + quoted(category.name) + " add up to " +
                          std::to_string(least) + " to " + std::to_string(most) +
                          " seats, and there are " + std::to_string(seats) + "."});
  }
}

}  // namespace

base::Result<AssemblyPool> read_assembly_pool(platform::CsvFile& categories,
                                              platform::CsvFile& respondents,
                                              const PoolAsked& asked) {
  base::Problems problems;
  AssemblyPool pool{.question = {.seats = asked.seats}};
  const QuotaTable quotas(categories, problems);
  pool.question.categories = quotas.categories();
  pool.quota_places = quotas.places();
  PeopleTable(respondents, quotas, asked, problems, pool);
  if (problems.empty() && pool.question.people.size() < asked.seats) {
    problems.add({.place = respondents.name(),
                  .what = "There are " + std::to_string(pool.question.people.size()) +
                          " people for " + std::to_string(asked.seats) + " seats."});
  }
  if (problems.empty() && asked.check == QuotaCheck::possible) {
    check_quotas(quotas, pool, asked.seats, problems);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return pool;
}

}  // namespace commonweal::devolution
