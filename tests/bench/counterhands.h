// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobs.h"
#include "support/fakeclock.h"
#include "ui/settings/devicesettings.h"

#include <QString>

#include <memory>

namespace bashgah::bootstrap {
class Session;
}

namespace bashgah::bench {

/// The whole window on a shop, on its counter page, and the keys of whoever sells there.
class CounterHands final
{
public:
    /// Null when the window does not open.
    [[nodiscard]] static std::unique_ptr<CounterHands> open(const QString &shop);
    ~CounterHands();
    Q_DISABLE_COPY_MOVE(CounterHands)

    test::FakeClock clock;
    [[nodiscard]] bootstrap::Session &session() const { return *m_session; }
    /// All the keys of a purchase: mobile, Enter, thousands, Enter, Enter. Returns the milliseconds from the
    /// last Enter until the next customer can be typed.
    double sell(const QString &mobile, int thousands);
    void sellToNobody(int thousands);
    void undo();

    /// What every key here does: to whoever has the focus, and what follows from it is drawn.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);

private:
    CounterHands() = default;

    ui::DeviceSettings m_settings;
    services::Jobs m_jobs;
    std::unique_ptr<bootstrap::Session> m_session;
};

/// A shop with a programme and members to sell to, made in the folder under this name.
[[nodiscard]] QString shopToSellIn(const QString &folder, const QString &name);

} // namespace bashgah::bench
