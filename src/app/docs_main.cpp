// commonweal-docs FOLDER: what is written from the records of commands and routes. For the build.

#include <filesystem>
#include <fstream>
#include <iostream>

#include "app/commands.hpp"
#include "app/documented_routes.hpp"
#include "app/route_reference.hpp"
#include "app/version.hpp"
#include "platform/cli/write_documents.hpp"

namespace {

void write_routes(const std::filesystem::path& folder) {
  std::ofstream out(folder / "routes.md", std::ios::binary);
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out << commonweal::app::route_reference(commonweal::app::documented_routes());
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "commonweal-docs: Give a folder to write into.\n";
    return 2;
  }
  commonweal::platform::write_documents(words[1], commonweal::app::all_commands(),
                                        commonweal::app::version_text());
  write_routes(words[1]);
  return 0;
}
