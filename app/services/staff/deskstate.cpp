// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/deskstate.h"

#include <QMutexLocker>

namespace bashgah::services {

using domain::StaffId;

/// Who ordered what a thread does, and the word of a second person that came with it.
struct DeskState::Order
{
    const DeskState *desk = nullptr;
    std::optional<StaffId> who{};
    std::shared_ptr<Confirmation> confirmation{};
};

namespace {

thread_local const void *orderOfThread = nullptr; ///< a DeskState::Order

} // namespace

const DeskState::Order *DeskState::ownOrder() const
{
    const auto *order = static_cast<const Order *>(orderOfThread);
    return order && order->desk == this ? order : nullptr;
}

void DeskState::signIn(StaffId staff)
{
    const QMutexLocker lock(&m_mutex);
    m_current = staff;
    m_confirmation.reset();
}

void DeskState::signOut()
{
    const QMutexLocker lock(&m_mutex);
    m_current.reset();
    m_confirmation.reset();
}

std::optional<StaffId> DeskState::current() const
{
    if (const Order *order = ownOrder())
        return order->who;
    const QMutexLocker lock(&m_mutex);
    return m_current;
}

std::optional<StaffId> DeskState::actor(std::optional<StaffId> said) const
{
    const auto who = current();
    return !said || said == who ? who : std::nullopt;
}

DeskState::Begin DeskState::order()
{
    const QMutexLocker lock(&m_mutex);
    const bool isConfirmed = m_confirmation && m_confirmation->isFresh();
    const Order ordered{this, m_current, isConfirmed ? m_confirmation : nullptr};
    return [desk = shared_from_this(), ordered]() -> std::shared_ptr<void> {
        auto order = std::make_unique<Order>(ordered);
        orderOfThread = order.get();
        return {order.release(), [desk](Order *done) {
            orderOfThread = nullptr;
            delete done;
        }};
    };
}

void DeskState::confirm(StaffId second, const QString &act, qint64 msecs, const domain::Clock &clock)
{
    const QMutexLocker lock(&m_mutex);
    m_confirmation = std::make_shared<Confirmation>(Confirmation{second, act, clock.steadyMsecs() + msecs, &clock});
    m_clock = &clock;
}

domain::Instant DeskState::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? m_clock->now() : domain::Instant{};
}

std::optional<StaffId> DeskState::takeConfirmation(const QString &act)
{
    const Order *order = ownOrder();
    const QMutexLocker lock(&m_mutex);
    const std::shared_ptr<Confirmation> given = order ? order->confirmation : m_confirmation;
    if (!given || given->act != act)
        return std::nullopt;
    const bool counts = order ? !given->isUsed : given->isFresh(); // it was fresh when the work was ordered
    given->isUsed = true;
    return counts ? std::optional(given->second) : std::nullopt;
}

} // namespace bashgah::services
