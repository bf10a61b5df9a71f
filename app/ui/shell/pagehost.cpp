// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/page.h"
#include "ui/shell/pageregistry.h"

#include <utility>

namespace bashgah::ui {

PageHost::PageHost(AppContext &context, const PageRegistry &registry, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_registry(registry)
{
    connect(&context.events, &DataEvents::changed, this, &PageHost::refreshAll);
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageHost::page(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    for (const PageRegistry::Entry &entry : m_registry.entries()) {
        if (entry.info.id != id)
            continue;
        Page *made = entry.create(m_context, this);
        m_pages.insert(id, made);
        connect(made, &Page::chromeChanged, this, [this, made] {
            if (made == currentWidget())
                emit pageShown(made);
        });
        addWidget(made);
        return made;
    }
    return nullptr;
}

void PageHost::show(const Route &route, Arrival arrival)
{
    Page *next = page(route.page);
    if (!next)
        return;
    setCurrentWidget(next);
    if (m_stale.erase(route.page) > 0)
        next->refresh();
    if (arrival == Arrival::Returned)
        next->returned(route.args);
    else
        next->activate(route.args);
    emit pageShown(next);
}

void PageHost::refreshStale()
{
    for (const QString &id : std::exchange(m_stale, {})) {
        if (Page *known = m_pages.value(id))
            known->refresh();
    }
}

QVariantMap PageHost::unsaved() const
{
    QVariantMap all;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (const QVariantMap work = it.value()->unsaved(); !work.isEmpty())
            all.insert(it.key(), work);
    }
    return all;
}

void PageHost::takeUp(const QVariantMap &work)
{
    for (auto it = work.cbegin(); it != work.cend(); ++it) {
        if (Page *known = page(it.key()))
            known->takeUp(it.value().toMap());
    }
}

void PageHost::refreshAll()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.value() == currentWidget())
            it.value()->refresh();
        else
            m_stale.insert(it.key());
    }
}

} // namespace bashgah::ui
