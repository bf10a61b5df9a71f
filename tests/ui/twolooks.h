// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programmepresets.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/must.h"
#include "ui/shell/navigator.h"

#include <QLineEdit>

#include <functional>
#include <memory>

namespace bashgah::test {

/// How the second window differs from the first, which is Persian, light, Jalali, in tomans.
struct Look
{
    ui::Language language = ui::Language::Persian;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    domain::CalendarSystem calendar = domain::CalendarSystem::Jalali;
    domain::MoneyUnit unit = domain::MoneyUnit::Toman;
};

/// The same shop in one window, then in another one, as Bootstrap does it.
class TwoLooks final
{
public:
    /// With a programme and Sara.
    explicit TwoLooks(const Look &next) : TwoLooks(next, {}) {}
    TwoLooks(const Look &next, const std::function<void(TestShop &)> &furnish) : m_next(next)
    {
        furnish ? furnish(shop) : furnishForSara();
        m_guard = std::make_unique<LookGuard>(ui::Language::Persian);
        m_window = std::make_unique<TestWindow>(shop, ui::Language::Persian);
    }
    ~TwoLooks()
    {
        m_window.reset();
        m_guard.reset();
    }
    Q_DISABLE_COPY_MOVE(TwoLooks)

    void change()
    {
        m_window->window().host().refreshStale();
        const QVariantMap work = m_window->window().host().unsaved();
        const ui::Route route = m_window->context().navigator.current();
        m_window.reset();
        (void)must(shop.shop().setCalendar(m_next.calendar));
        (void)must(shop.shop().setUnit(m_next.unit));
        m_guard.reset();
        m_guard = std::make_unique<LookGuard>(m_next.language, m_next.theme);
        m_window = std::make_unique<TestWindow>(shop, m_next.language);
        m_window->context().navigator.resume(route);
        m_window->window().host().takeUp(work);
    }
    [[nodiscard]] TestWindow &window() { return *m_window; }
    template <typename T = QLineEdit>
    [[nodiscard]] T *find(const char *name)
    {
        auto *found = m_window->window().currentPage()->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    TestShop shop;
    domain::MemberId sara{0};

private:
    void furnishForSara()
    {
        services::ProgramService programs(shop.database(), shop.clock);
        const auto preset = domain::programmePresets(shop.profile().currency).front().programme;
        (void)must(programs.saveNewVersion(preset, QDate(2026, 1, 1)));
        sara = addMember(shop.database(), shop.clock, QStringLiteral("سارا احمدی"), QStringLiteral("09121234567"));
    }

    Look m_next;
    std::unique_ptr<LookGuard> m_guard;
    std::unique_ptr<TestWindow> m_window;
};

} // namespace bashgah::test

Q_DECLARE_METATYPE(bashgah::test::Look)
