#include "platform/cli/named_file.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <vector>

namespace commonweal::platform {
namespace {

tl::unexpected<base::Error> refused(base::Field path, std::string_view what) {
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(path.place),
                      .what = "\"" + std::string(path.text) + "\" " + std::string(what)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

}  // namespace

base::Result<void> write_named_file(base::Field path, std::string_view bytes) {
  const std::filesystem::path target(path.text);
  std::error_code unknown;  // Left to the opening, which finds it too.
  if (path.text.empty()) return refused(path, "names no file. Name the file to write.");
  if (std::filesystem::is_directory(target, unknown)) {
    return refused(path, "is a directory. Name a file in it.");
  }
  auto part = target;
  part += ".part";
  std::ofstream file(part, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  std::error_code failed;
  if (file) std::filesystem::rename(part, target, failed);
  if (file && !failed) return {};
  std::filesystem::remove(part, unknown);
  return refused(path, "cannot be written. Check that its folder is there and yours to write in.");
}

}  // namespace commonweal::platform
