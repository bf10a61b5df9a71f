// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

namespace bashgah::ui {

SegmentedSwitch::SegmentedSwitch(const QString &name, QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setProperty("segments", true);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    m_group->setExclusive(true);
}

void SegmentedSwitch::addChoice(const QString &id, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setObjectName(QString(u"choice." + id));
    button->setAccessibleName(text);
    button->setAccessibleDescription(accessibleName());
    button->setChecked(m_choices.empty());
    m_group->addButton(button);
    m_row->addWidget(button);
    m_choices.push_back({id, button});
    // Tab comes to the chosen one, arrows go on from there, also when the program chose it
    const auto follow = [button](bool on) { button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); };
    follow(button->isChecked());
    connect(button, &QPushButton::toggled, button, follow);
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
}

QString SegmentedSwitch::current() const
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.id;
    }
    return {};
}

QString SegmentedSwitch::currentText() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->text() : QString();
}

void SegmentedSwitch::setCurrent(const QString &id)
{
    for (const Choice &choice : m_choices) {
        if (choice.id == id)
            choice.button->setChecked(true);
    }
}

} // namespace bashgah::ui
