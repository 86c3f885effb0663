// commonweal-docs FOLDER: what is written from the records of the commands. For the build only.

#include <iostream>

#include "app/commands.hpp"
#include "app/version.hpp"
#include "platform/cli/write_documents.hpp"

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "commonweal-docs: Give a folder to write into.\n";
    return 2;
  }
  commonweal::platform::write_documents(words[1], commonweal::app::all_commands(),
                                        commonweal::app::version_text());
  return 0;
}
