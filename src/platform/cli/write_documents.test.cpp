#include "platform/cli/write_documents.hpp"

#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "platform/cli/command_example.hpp"
#include "platform/cli/manual_page.hpp"
#include "platform/cli/reference_page.hpp"
#include "platform/cli/shell_example.hpp"

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(WriteDocuments, WritesEachDocumentToItsFile) {
  const fs::path folder = test_folder() / "documents" / "new";
  write_documents(folder, kExampleCommands, "commonweal 1\n");
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
  EXPECT_EQ(names, (std::set<std::string>{"_commonweal", "commands.md", "commonweal.1",
                                          "commonweal.bash", "commonweal.fish"}));
  EXPECT_EQ(text_of(folder / "commonweal.1"), manual_page(kExampleCommands, "commonweal 1\n"));
  EXPECT_EQ(text_of(folder / "commands.md"), reference_page(kExampleCommands));
}

TEST(WriteDocuments, ThrowsWhereAFileIsInTheWay) {
  const fs::path folder = test_folder() / "documents" / "blocked";
  fs::create_directories(folder / "commands.md");
  EXPECT_THROW(write_documents(folder, kExampleCommands, "1"), std::runtime_error);
  EXPECT_THROW(write_documents(file_with("", "no_folder"), kExampleCommands, "1"),
               std::runtime_error);
}

}  // namespace
}  // namespace commonweal::platform
