// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/route.h"

#include <QHash>
#include <QStackedWidget>

#include <set>

namespace bashgah::ui {

struct AppContext;
class Page;
class PageRegistry;

/// Shows one page at a time; makes it on the first visit and keeps it with its state.
class PageHost final : public QStackedWidget
{
    Q_OBJECT
public:
    PageHost(AppContext &context, const PageRegistry &registry, QWidget *parent = nullptr);

    void show(const Route &route, Arrival arrival = Arrival::Opened);
    [[nodiscard]] Page *currentPage() const;
    /// Makes the page if needed; nullptr when the registry does not have it.
    Page *page(const QString &id);
    /// Pages that are not shown hear of what changed since they were. Before unsaved(): what stood in them until then
    /// would be chosen again in the next window, where some boxes take effect at once. They may begin to read in jobs.
    void refreshStale();
    /// Page::unsaved() of all pages that have something, by their ids.
    [[nodiscard]] QVariantMap unsaved() const;
    void takeUp(const QVariantMap &work);

    /// As high as there is room: what the highest of all pages would like, also a hidden one, must not press the frame
    /// of the window flat.
    [[nodiscard]] QSize minimumSizeHint() const override { return {QStackedWidget::minimumSizeHint().width(), 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    void pageShown(bashgah::ui::Page *page);

private:
    void refreshAll();

    AppContext &m_context;
    const PageRegistry &m_registry;
    QHash<QString, Page *> m_pages;
    std::set<QString> m_stale;
};

} // namespace bashgah::ui
