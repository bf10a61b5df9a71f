// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/recoverywait.h"

#include "services/staff/staffrules.h"
#include "storage/db/database.h"
#include "storage/repositories/shoprepository.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;

namespace {

/// Of the time between two ticks no more is believed: some clocks go on while the computer sleeps.
constexpr qint64 mostAtOnce = 5 * Q_INT64_C(60'000);

/// "milliseconds;name of the counting program;how often it has counted"
struct Progress
{
    qint64 msecs = 0;
    QString name;
    qint64 serial = 0;

    [[nodiscard]] QString text() const { return QStringLiteral("%1;%2;%3").arg(msecs).arg(name).arg(serial); }
    static Progress fromText(const QString &text)
    {
        const QStringList parts = text.split(u';');
        return {parts.value(0).toLongLong(), parts.value(1), parts.value(2).toLongLong()};
    }
};

} // namespace

RecoveryWait::RecoveryWait(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_name(QUuid::createUuid().toString(QUuid::Id128))
{
}

qint64 RecoveryWait::leftMsecs(Connection &connection)
{
    const QString text = storage::ShopRepository(connection).setting(staffkeys::recoveryOpen).value_or(QString());
    return std::max<qint64>(neededMsecs - Progress::fromText(text).msecs, 0);
}

void RecoveryWait::end(Connection &connection)
{
    storage::ShopRepository shop(connection);
    shop.putSetting(staffkeys::recoveryAsked, {});
    shop.putSetting(staffkeys::recoveryOpen, {});
}

Result<void> RecoveryWait::tick()
{
    const auto asked = m_database.read([](Connection &connection) -> Result<bool> {
        return !storage::ShopRepository(connection).setting(staffkeys::recoveryAsked).value_or(QString()).isEmpty();
    });
    if (!asked)
        return fail(asked.error());
    if (!*asked)
        return {};
    return m_database.write([this](Connection &connection) { return count(connection); });
}

/// Counts when this program counted last, from then on. Another one's counting is taken over, without the time in
/// between, when it has not moved since the tick before.
Result<void> RecoveryWait::count(Connection &connection)
{
    storage::ShopRepository shop(connection);
    if (shop.setting(staffkeys::recoveryAsked).value_or(QString()).isEmpty())
        return {};
    const QString text = shop.setting(staffkeys::recoveryOpen).value_or(QString());
    Progress progress = Progress::fromText(text);
    const qint64 now = m_clock.steadyMsecs();
    if (progress.name == m_name) {
        progress.msecs += std::clamp<qint64>(now - m_counted, 0, mostAtOnce);
        ++progress.serial;
    } else if (progress.name.isEmpty() || text == m_other) {
        progress.name = m_name;
        progress.serial = 0;
    } else {
        m_other = text;
        return {};
    }
    m_counted = now;
    shop.putSetting(staffkeys::recoveryOpen, progress.text());
    return {};
}

} // namespace bashgah::services
