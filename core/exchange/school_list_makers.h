#pragma once

#include "core/base/result.h"
#include "core/exchange/list_export.h"
#include "core/school/school_year.h"

namespace security {
class Workspace;
}

// What makes each list of school_lists.h. The right to take it out is asked for there; these ask
// for the right to read.
namespace exchange::lists {

using Made = base::Result<ListExport>;

[[nodiscard]] Made students(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made files(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made families(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made instalments(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made payments(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made balances(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made sessions(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made hours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made groupHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made weekHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made natureHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made staffHours(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made attendance(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made progress(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made diplomas(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made exams(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made results(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);
[[nodiscard]] Made leavers(
    security::Workspace &workspace, const school::SchoolYear &year, const QString &title);

} // namespace exchange::lists
