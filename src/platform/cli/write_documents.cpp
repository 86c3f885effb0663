#include "platform/cli/write_documents.hpp"

#include <fstream>
#include <stdexcept>

#include "platform/cli/bash_completion.hpp"
#include "platform/cli/fish_completion.hpp"
#include "platform/cli/manual_page.hpp"
#include "platform/cli/reference_page.hpp"
#include "platform/cli/zsh_completion.hpp"

namespace commonweal::platform {
namespace {

void write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw std::runtime_error("The file " + path.string() + " cannot be written.");
}

}  // namespace

void write_documents(const std::filesystem::path& folder, std::span<const Command> commands,
                     std::string_view version) {
  std::filesystem::create_directories(folder);
  write(folder / "commonweal.1", manual_page(commands, version));
  write(folder / "commonweal.bash", bash_completion(commands));
  write(folder / "_commonweal", zsh_completion(commands));
  write(folder / "commonweal.fish", fish_completion(commands));
  write(folder / "commands.md", reference_page(commands));
}

}  // namespace commonweal::platform
