#include "app/world.hpp"

#include <pwd.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/commands.hpp"
#include "app/schema.hpp"
#include "missions/scope_store.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"
#include "platform/store/store.hpp"

namespace commonweal::app {
namespace {

// Beside the program where it was built, one folder up where it was installed.
std::filesystem::path share_folder() {
  const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
  const auto built = program / "share" / "commonweal";
  if (std::filesystem::is_directory(built)) return built;
  const auto installed = program.parent_path() / "share" / "commonweal";
  if (std::filesystem::is_directory(installed)) return installed;
  throw platform::StoreFailure(
      "The folder share/commonweal is not beside the program. Install it again.");
}

std::string shell_user() {
  const passwd* user = getpwuid(getuid());
  return "shell:" + (user == nullptr ? std::to_string(getuid()) : std::string(user->pw_name));
}

// By the grants that stand as the question is asked; nothing for an account that was disabled.
platform::MayRule may_of(platform::Store& record, platform::AccountId id) {
  platform::Transaction transaction(record, platform::Access::read);
  const auto account = platform::find_account(transaction, id);
  platform::Visitor visitor{.account = id};
  if (account && !account->disabled) visitor.grants = platform::grants_of(transaction, id);
  return [visitor = std::move(visitor), tree = missions::load_scope_tree(transaction)](
             platform::Right right, std::string_view scope) {
    return platform::may(visitor, right, scope, tree);
  };
}

base::Instant now() {
  return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

}  // namespace

platform::World real_world() {
  const auto share = share_folder();
  return {.open_store =
              [share](std::string_view url, platform::Opening opening) {
                return platform::Store::open(url, record_schema(share / "migrations"), opening);
              },
          .open_desk =
              [share](std::string_view url, platform::Opening opening) {
                return platform::Store::open(url, desk_schema(share / "migrations"), opening);
              },
          .now = now,
          .actor = shell_user(),
          .share = share.string(),
          .commands = all_commands(),
          .account_may = may_of};
}

}  // namespace commonweal::app
