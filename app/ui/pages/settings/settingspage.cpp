// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/pages/settings/settingssection.h"
#include "ui/shell/route.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchedit.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int widestColumn = 860;

} // namespace

PageInfo SettingsPage::pageInfo()
{
    return {pages::settings, tr("Settings"), QStringLiteral("settings")};
}

SettingsPage::SettingsPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent)
{
    m_search = new SearchEdit(tr("Search settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setMinimumWidth(240);
    addTool(m_search);
    setCommand(PageCommand::Find, [this] { m_search->setFocus(); });
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Sections"));
    const int side = fontMetrics().height();
    m_list->setIconSize({side, side});
    buildSections(context);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_list);
    columns->addWidget(m_area, 1);
    body()->addLayout(columns, 1);
    connect(m_search, &SearchEdit::searchWanted, this, &SettingsPage::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::goTo);
}

void SettingsPage::buildSections(AppContext &context)
{
    auto *host = new QWidget;
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    int widest = 0;
    for (const SettingsSectionFactory &make : settingsSections()) {
        SettingsSection *section = make(context);
        section->setMaximumWidth(widestColumn);
        column->addWidget(section);
        m_sections.push_back(section);
        auto *item = new QListWidgetItem(icons::icon(section->icon()), section->title(), m_list);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(section->title()));
        item->setSizeHint({0, std::max(Theme::hitSize + 4, 2 * fontMetrics().height())});
    }
    m_list->setFixedWidth(widest + m_list->iconSize().width() + 3 * Theme::pageMargin);
    m_empty = new EmptyState;
    m_empty->setWords(QStringLiteral("search-x"), tr("No setting found for these words"),
                      tr("Try another word, for example “backup” or “font”."));
    m_empty->setAction(tr("Show all settings"), [this] {
        m_search->clear();
        search({});
        m_search->setFocus();
    });
    m_empty->hide();
    column->addWidget(m_empty);
    column->addStretch(1);
    m_area = new ColumnScroll(host);
}

void SettingsPage::activate(const QVariantMap &args)
{
    const QString wanted = args.value(QStringLiteral("section")).toString();
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->id() != wanted)
            continue;
        const int row = static_cast<int>(i);
        m_search->clear(); // it might hide the section
        search({});
        m_list->setCurrentRow(row);
        QMetaObject::invokeMethod(this, [this, row] { goTo(row); }, Qt::QueuedConnection); // once it has its place
    }
}

std::vector<PagePlace> SettingsPage::places()
{
    std::vector<PagePlace> all;
    for (const SettingsSection *section : m_sections)
        all.push_back({section->id(), section->title(), section->searchText(), section->icon(),
                       {{QStringLiteral("section"), section->id()}}});
    return all;
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : m_sections)
        section->refresh();
}

void SettingsPage::search(const QString &text)
{
    bool any = false;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const bool fits = m_sections[i]->matches(text);
        m_sections[i]->setVisible(fits);
        m_list->item(static_cast<int>(i))->setHidden(!fits);
        any = any || fits;
    }
    m_empty->setVisible(!any);
}

void SettingsPage::goTo(int section)
{
    if (section < 0)
        return;
    const QWidget *target = m_sections.at(static_cast<size_t>(section));
    m_area->verticalScrollBar()->setValue(target->y());
}

} // namespace bashgah::ui
