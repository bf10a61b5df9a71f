// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rulecheck.h"
#include "services/counter/countertypes.h"

#include <QObject>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

struct ProgrammeOverview;

/// One saved version for the history: who, when, and what differs from the one before.
struct ProgrammeVersion
{
    domain::ProgrammeVersionId id;
    int version = 1;
    QDate startDay;
    domain::Instant savedAt;
    QString staffName; ///< empty: unknown
    domain::Programme programme;
    /// JSON paths that changed against the version before ("earning.rules.base.per"), with the
    /// plain values; empty for the first.
    struct Change { QString path; QString before; QString after; };
    std::vector<Change> changes;
};

/// The programme and its versions. A version is never changed: saving adds the next one.
class ProgramService final : public QObject
{
    Q_OBJECT

public:
    ProgramService(storage::Database &database, const domain::Clock &clock,
                   QObject *parent = nullptr);
    ~ProgramService() override;

    /// The version live on `day` (today by default). Error NoProgramme.
    [[nodiscard]] domain::Result<LiveProgramme> current(QDate day = {}) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<ProgrammeVersion>> versions() const;
    /// Every kind of programme: whether it is in force, of what it is made, what it gave this month.
    [[nodiscard]] domain::Result<ProgrammeOverview> overview() const;
    /// Errors: BadProgramme (path, reason), OutOfRange (start before today; the very first version
    /// may start earlier), field "start"; ChangedMeanwhile (its number) when there is one later than `newest`, the last
    /// that whoever wrote this one knew of.
    [[nodiscard]] domain::Result<LiveProgramme> saveNewVersion(
        const domain::Programme &programme, QDate startDay,
        std::optional<domain::StaffId> staff = {}, std::optional<int> newest = {});
    /// What each rule of a programme gave all members so far: ever, this month and this year; the last is of all
    /// rules together (no id). Only rules with caps or a cooldown are counted.
    [[nodiscard]] domain::Result<std::vector<domain::GivenPoints>> budgetUse(const domain::Programme &programme) const;
    /// Whether the shop has such goods, or members with such a tag; of the kinds Unknown... others are known.
    [[nodiscard]] domain::Result<bool> isKnown(domain::RuleRemark::Kind kind, const QString &name) const;
    /// A new shop's first version, live from today: a preset by its id. UnknownValue otherwise.
    [[nodiscard]] domain::Result<LiveProgramme> startWithPreset(const QString &presetId);

signals:
    void programmeSaved(bashgah::domain::ProgrammeVersionId id);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
