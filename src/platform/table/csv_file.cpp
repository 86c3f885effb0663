#include "platform/table/csv_file.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace commonweal::platform {
namespace {

tl::unexpected<base::Error> refused(const std::string& path, std::string what) {
  std::vector<base::Problem> problems;
  problems.push_back({path, std::move(what)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

std::string sentence(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR: return "There is no such file. Check the path.";
    case EACCES: return "You have no permission to read the file. Ask its owner for it.";
    default: break;
  }
  return "The file cannot be opened: " + std::generic_category().message(error) + ".";
}

}  // namespace

std::istream& CsvFile::stream() { return lent_ != nullptr ? *lent_ : file_; }

base::Result<CsvFile> open_csv(const std::string& path, std::istream& standard_input) {
  if (path == "-") return CsvFile(standard_input);
  std::error_code unknown;  // Left to the opening, which says more.
  const auto mark = path.rfind('#');
  if (mark != path.npos && !std::filesystem::exists(path, unknown) &&
      std::filesystem::is_regular_file(path.substr(0, mark), unknown)) {
    return CsvFile(std::ifstream(path.substr(0, mark), std::ios::binary), path.substr(0, mark),
                   path.substr(mark + 1));
  }
  if (std::filesystem::is_directory(path, unknown)) {
    return refused(path, "This is a directory. Name a CSV file in it.");
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return refused(path, sentence(errno));
  return CsvFile(std::move(file), path);
}

}  // namespace commonweal::platform
