#pragma once

#include "core/security/account_service.h"
#include "tests/support/any_school.h"
#include "tests/support/fake_dialogs.h"
#include "tests/support/process.h"

#include <QDir>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

namespace tests {

// The next print dialog prints into this PDF.
inline void printInto(FakeDialogs &dialogs, const QString &path)
{
    dialogs.answerRun([path](QDialog &dialog) {
        auto *asking = qobject_cast<QPrintDialog *>(&dialog);
        REQUIRE(asking);
        asking->printer()->setOutputFormat(QPrinter::PdfFormat);
        asking->printer()->setOutputFileName(path);
        dialog.QDialog::done(QDialog::Accepted);
    });
}

// What stands on that paper; runs of blanks are one space. With ETABLI_LOOK_DIR set the paper is
// kept there to be looked at.
inline QString printedText(const QString &path)
{
    static int papers = 0;
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    if (!folder.isEmpty())
        QFile::copy(path, QDir(folder).filePath(QStringLiteral("paper-%1.pdf").arg(++papers)));
    const auto run = support::run(
        {QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}});
    return QString::fromUtf8(run.out).simplified();
}

// Of whoever is at work, for what asks it again.
inline void choosePassword(support::AnySchool &school)
{
    const auto account = school.workspace().signedIn()->account;
    const auto permit = security::Policy::beforeSignIn(account);
    auto transaction = support::must(security::Transaction::begin(school.workspace(), permit));
    support::must(security::AccountService::setPassword(
        transaction, account, support::kPassword, support::cheapCost()));
    support::must(transaction.commit());
}

} // namespace tests
