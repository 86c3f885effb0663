#include "learning/lab/link_input_file.hpp"

#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {
namespace {

// ASCII alone: other letters stay as they are.
std::string small_letters(std::string_view text) {
  std::string small(text);
  for (char& letter : small) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return small;
}

}  // namespace

void read_link_records(platform::CsvFile& file, const std::vector<methods::LinkColumn>& columns,
                       const std::string& truth, std::map<std::string, std::uint32_t>& people,
                       LinkInput& input, base::Problems& problems) {
  platform::CsvReader reader(file, problems);
  std::vector<std::size_t> places;
  for (const auto& column : columns) {
    if (const auto found = reader.columns_named({column.name})) places.push_back((*found)[0]);
  }
  std::optional<std::size_t> who;
  if (!truth.empty()) {
    if (const auto found = reader.columns_named({truth})) who = (*found)[0];
  }
  if (places.size() != columns.size() || (!truth.empty() && !who)) return;
  input.records.columns = columns;
  input.records.values.resize(columns.size());
  while (const auto* row = reader.next()) {
    for (std::size_t c = 0; c < places.size(); ++c) {
      input.records.values[c].push_back(small_letters((*row)[places[c]]));
    }
    input.lines.push_back(row->line());
    if (!who) continue;
    const auto next = static_cast<std::uint32_t>(people.size());
    input.truth.push_back(people.try_emplace(std::string((*row)[*who]), next).first->second);
  }
}

}  // namespace commonweal::learning
