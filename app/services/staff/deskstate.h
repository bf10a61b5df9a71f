// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QMutex>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Who stands at this running program, and who has just confirmed something. Of one open shop; asked by
/// the guard of its audit trail on any thread. Work in the background is done by whoever ordered it (order).
class DeskState final : public std::enable_shared_from_this<DeskState>
{
public:
    /// Held by a thread as long as it works for whoever ordered the work. Not to be nested for one desk.
    using Begin = std::function<std::shared_ptr<void>()>;

    void signIn(domain::StaffId staff);
    void signOut();
    /// At this moment; for work in the background whoever ordered it.
    [[nodiscard]] std::optional<domain::StaffId> current() const;
    /// Who really does what `said` is said to do: nobody, where it is somebody else's name.
    [[nodiscard]] std::optional<domain::StaffId> actor(std::optional<domain::StaffId> said) const;

    /// An order for work that another thread does later: it is done by who stands here now, with what a second person
    /// has just confirmed, whoever is signed in by then. The thread calls what is returned and keeps the result until
    /// it has done the work. What it may do is decided when it does it.
    [[nodiscard]] Begin order();

    /// `second` confirms this act (LimitedAct::key) once, for so many steady milliseconds; in work that is ordered
    /// meanwhile, until it comes to it.
    void confirm(domain::StaffId second, const QString &act, qint64 msecs, const domain::Clock &clock);
    /// By the clock of the newest confirmation.
    [[nodiscard]] domain::Instant now() const;
    /// Uses it up, if it is for this act; that of another stays.
    [[nodiscard]] std::optional<domain::StaffId> takeConfirmation(const QString &act);

private:
    /// One word of a second person; an order shares it, so that it counts once.
    struct Confirmation
    {
        domain::StaffId second;
        QString act;
        qint64 until = 0; ///< Clock::steadyMsecs
        const domain::Clock *clock = nullptr;
        bool isUsed = false;
        [[nodiscard]] bool isFresh() const { return !isUsed && clock->steadyMsecs() <= until; }
    };
    struct Order;
    [[nodiscard]] const Order *ownOrder() const;

    mutable QMutex m_mutex;
    std::optional<domain::StaffId> m_current;
    std::shared_ptr<Confirmation> m_confirmation;
    const domain::Clock *m_clock = nullptr; ///< of the newest confirmation
};

/// The state of this shop's desk; from the first call on a guard asks it before every line of the audit
/// trail. Every open shop has one (ShopService::open): without it PINs would be the window's word only.
[[nodiscard]] std::shared_ptr<DeskState> deskOf(storage::Database &database);

} // namespace bashgah::services
