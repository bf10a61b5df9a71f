// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/columnchoice.h"

#include "ui/settings/devicesettings.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace bashgah::ui {

ColumnChoice::ColumnChoice(std::vector<Entry> entries, DeviceSettings &settings, const QString &key, QWidget *parent)
    : QPushButton(icons::icon(u"list"), tr("Columns…"), parent), m_entries(std::move(entries)), m_settings(settings), m_key(key)
{
    setObjectName(QStringLiteral("chooseColumns"));
    setToolTip(tr("Choose what the list shows of each member"));
    const QList<QByteArray> turned = settings.viewState(key).split(',');
    for (const Entry &entry : m_entries)
        m_shown.push_back(entry.isFixed || entry.isShown != turned.contains(entry.id.toUtf8()));
    buildMenu();
}

void ColumnChoice::buildMenu()
{
    auto *menu = new QMenu(this);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isFixed)
            continue;
        QAction *action = menu->addAction(m_entries[i].title);
        action->setObjectName(QString(QStringLiteral("column.") + m_entries[i].id));
        action->setCheckable(true);
        action->setChecked(m_shown[i]);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_shown[i] = on;
            keep();
            emit changed(m_entries[i].id, on);
        });
    }
    // setMenu() would make room for an arrow on the wrong side of a right-to-left button
    connect(this, &QPushButton::clicked, menu, [this, menu] {
        const int x = isRightToLeft() ? width() - menu->sizeHint().width() : 0;
        menu->popup(mapToGlobal(QPoint(x, height())));
    });
}

bool ColumnChoice::isShown(const QString &id) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return m_shown[i];
    }
    return false;
}

std::vector<bool> ColumnChoice::shown() const
{
    return m_shown;
}

void ColumnChoice::keep()
{
    QByteArrayList turned;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_shown[i] != m_entries[i].isShown)
            turned << m_entries[i].id.toUtf8();
    }
    m_settings.setViewState(m_key, turned.join(','));
}

} // namespace bashgah::ui
