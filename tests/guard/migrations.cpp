#include "guard/migrations.hpp"

#include <map>
#include <optional>

namespace commonweal::guard {
namespace {

struct Migrations {
  std::vector<std::string> names;  // By path, so by number.
  std::optional<std::string> head;
};

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

std::map<std::string, Migrations> migrations_of(const std::vector<SourceFile>& files) {
  std::map<std::string, Migrations> folders;
  for (const SourceFile& file : files) {
    const std::string folder = folder_of(file.path);
    if (!folder_of(folder).ends_with("/migrations")) continue;
    const std::string name = file.path.substr(folder.size() + 1);
    if (name == "HEAD") folders[folder].head = trimmed(file.text);
    if (name.ends_with(".sql")) folders[folder].names.push_back(name);
  }
  return folders;
}

std::string four_digits(std::size_t number) {
  const std::string digits = std::to_string(number);
  return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

Complaints complaints_of(const std::string& folder, const Migrations& migrations) {
  Complaints complaints;
  for (std::size_t i = 0; i < migrations.names.size(); ++i) {
    const std::string number = four_digits(i + 1);
    if (migrations.names[i].starts_with(number + '_')) continue;
    complaints.push_back(folder + '/' + migrations.names[i] + ": its number should be " + number +
                         '.');
    return complaints;  // All that follow are out of step too.
  }
  const std::string last = migrations.names.empty() ? "" : migrations.names.back();
  const std::string stem = last.substr(0, last.rfind('.'));
  if (migrations.head && *migrations.head != last && *migrations.head != stem) {
    complaints.push_back(folder + "/HEAD: says \"" + *migrations.head + "\", the last is \"" +
                         last + "\".");
  }
  return complaints;
}

}  // namespace

Complaints migration_complaints(const std::vector<SourceFile>& files) {
  Complaints complaints;
  for (const auto& [folder, migrations] : migrations_of(files)) {
    append(complaints, complaints_of(folder, migrations));
  }
  return complaints;
}

}  // namespace commonweal::guard
