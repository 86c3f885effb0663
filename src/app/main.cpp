#include <iostream>
#include <string>
#include <vector>

#include "app/version.hpp"
#include "app/world.hpp"
#include "platform/cli/run.hpp"

int main(int count, char** words) {
  namespace app = commonweal::app;
  namespace platform = commonweal::platform;
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> given(words + 1, words + count);
  try {
    const auto status = platform::run_words(given, app::real_world(), app::version_text(),
                                            {std::cin, std::cout, std::cerr});
    return static_cast<int>(status);
  } catch (const std::exception& failure) {  // There is no world to run a command in.
    std::cerr << "commonweal: " << failure.what() << '\n';
    return static_cast<int>(platform::ExitStatus::world_failed);
  }
}
