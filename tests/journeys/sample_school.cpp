#include "tests/journeys/sample_school.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace tests {

std::vector<sample::SampleAccount> openSampleSchool(Program &at)
{
    const QString path = at.file(u"essai.etabli"_s);
    auto accounts = must(app::makeSampleFile(path, {24, 3, at.clock.today()}));
    at.window.openFile(path);
    return accounts;
}

void openSampleSchool(Program &at, security::Role role)
{
    const auto accounts = openSampleSchool(at);
    const auto account = std::find_if(accounts.begin(), accounts.end(),
        [role](const sample::SampleAccount &one) { return one.role == role; });
    REQUIRE(account != accounts.end());
    comeToWork(at.window, *account);
}

void comeToWork(ui::MainWindow &window, const sample::SampleAccount &account)
{
    REQUIRE(window.school());
    security::Workspace &workspace = window.school()->workspace();
    const auto row = must(security::AccountRepository::byLogin(
        workspace.database(), account.login, workspace.clock().today()));
    REQUIRE(row);
    window.leave();
    workspace.start({row->account.id, account.login, row->account.name, {account.role}, 0, {}});
}

} // namespace tests
