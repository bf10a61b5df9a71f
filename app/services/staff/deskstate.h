// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QMutex>
#include <QSet>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Who stands at this running program, and who has just confirmed something. Of one open shop; asked by
/// the guard of its audit trail on any thread.
class DeskState final
{
public:
    void signIn(domain::StaffId staff);
    void signOut();
    [[nodiscard]] std::optional<domain::StaffId> current() const;
    /// Who really does what `said` is said to do. At the desk only who is signed in; work in the
    /// background may be of somebody who was signed in when it began.
    [[nodiscard]] std::optional<domain::StaffId> actor(std::optional<domain::StaffId> said) const;

    /// `second` confirms this act (LimitedAct::key) once, for so many steady milliseconds.
    void confirm(domain::StaffId second, const QString &act, qint64 msecs, const domain::Clock &clock);
    /// By the clock of the newest confirmation.
    [[nodiscard]] domain::Instant now() const;
    /// Uses it up, if it is for this act; that of another stays.
    [[nodiscard]] std::optional<domain::StaffId> takeConfirmation(const QString &act);

private:
    mutable QMutex m_mutex;
    std::optional<domain::StaffId> m_current;
    QSet<qint64> m_seen; ///< everybody who was signed in since the program began
    QThread *m_desk = QThread::currentThread();
    std::optional<domain::StaffId> m_second;
    QString m_act;
    qint64 m_until = 0; ///< Clock::steadyMsecs
    const domain::Clock *m_clock = nullptr;
};

/// The state of this shop's desk; from the first call on a guard asks it before every line of the audit
/// trail. Every open shop has one (ShopService::open): without it PINs would be the window's word only.
[[nodiscard]] std::shared_ptr<DeskState> deskOf(storage::Database &database);

} // namespace bashgah::services
