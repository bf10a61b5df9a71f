// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/pincheck.h"

#include "domain/base/numbered.h"
#include "domain/code/shopcode.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/persiantext.h"
#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::StaffRecord;
using storage::StaffRepository;

namespace {

constexpr int mostRounds = 8;

} // namespace

/// What was in the file before the slow part.
struct PinCheck::Seen
{
    QString hash;
    PinFailures failures;
};

Error PinCheck::waitError(const Trial &trial, qint64 msecs) const
{
    return Error{ErrorCode::TooManyAttempts, {QString::number((msecs + 999) / 1000)}, {}, trial.field};
}

Result<PinCheck::Seen> PinCheck::look(StaffId who, const Trial &trial) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<Seen> {
        const auto record = StaffRepository(connection).find(who);
        if (!record || !record->active)
            return failNotFound(who);
        Seen seen{trial.hashOf(connection, *record), record->failures};
        if (seen.hash.isEmpty())
            return failNotFound(who);
        const qint64 wait = stillLocked(record->failures, m_clock.now(), m_clock.steadyMsecs());
        return wait > 0 ? Result<Seen>(fail(waitError(trial, wait))) : Result<Seen>(std::move(seen));
    });
}

/// False: somebody tried, or the hash became another, while this one was worked out: it is worth nothing.
Result<bool> PinCheck::settle(StaffId who, const Trial &trial, const Seen &seen, bool matches) const
{
    return m_database.write([&](Connection &connection) -> Result<bool> {
        StaffRepository staff(connection);
        const auto record = staff.find(who);
        if (!record || !record->active)
            return failNotFound(who);
        if (record->failures != seen.failures || trial.hashOf(connection, *record) != seen.hash)
            return false;
        if (matches) {
            if (seen.failures.count > 0 && trial.field == u"pin") // a code does not prove the PIN
                staff.setFailures(who, {});
            return true;
        }
        const PinFailures failures{seen.failures.count + 1, m_clock.now(), m_clock.steadyMsecs()};
        staff.setFailures(who, failures);
        storage::ShopRepository(connection)
            .audit(failures.last, {}, trial.wrongLine, subjectOf(who), {},
                   QString::number(failures.count));
        return true;
    });
}

Result<void> PinCheck::run(StaffId who, const Trial &trial) const
{
    for (int round = 0; round < mostRounds; ++round) {
        const auto seen = look(who, trial);
        if (!seen)
            return fail(seen.error());
        const bool matches = !trial.typed.isEmpty() && m_hasher.matches(trial.typed, seen->hash);
        const auto settled = settle(who, trial, *seen, matches);
        if (!settled)
            return fail(settled.error());
        if (!*settled)
            continue;
        if (matches)
            return {};
        const qint64 wait = lockoutMsecs(seen->failures.count + 1);
        return fail(wait > 0 ? waitError(trial, wait) : Error{ErrorCode::WrongPin, {}, {}, trial.field});
    }
    return fail(ErrorCode::Busy);
}

Result<void> PinCheck::pin(StaffId who, QStringView typed) const
{
    const Trial trial{digitsToAscii(typed.trimmed()), QStringLiteral("pin"), QStringLiteral("signin.wrong_pin"),
                      [](Connection &, const StaffRecord &record) { return record.pinHash; }};
    if (trial.typed.isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, trial.field});
    return run(who, trial);
}

Result<void> PinCheck::recoveryCode(StaffId owner, const QString &typed) const
{
    const auto code = ShopCode::parse(typed);
    return run(owner, {code ? code->text() : QString(), QStringLiteral("code"), QStringLiteral("signin.wrong_code"),
                       [](Connection &connection, const StaffRecord &record) {
                           return record.role == StaffRole::Owner
                               ? storage::ShopRepository(connection).setting(staffkeys::recovery).value_or(QString())
                               : QString();
                       }});
}

} // namespace bashgah::services
