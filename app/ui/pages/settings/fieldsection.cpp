// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fieldsection.h"

#include "services/members/membersheetservice.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::FieldKind;
using domain::MemberField;

namespace {

const QString upName = QStringLiteral("fieldUp.");
const QString downName = QStringLiteral("fieldDown.");

QStringList choicesFrom(QString text)
{
    text.replace(QChar(0x060C), u',');
    return text.split(u',', Qt::SkipEmptyParts);
}

QString separator(const AppContext &context)
{
    return context.format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", ");
}

QToolButton *tool(QStringView icon, const QString &words, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icons::icon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setObjectName(name);
    return button;
}

} // namespace

FieldSection::FieldSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("fields"), tr("Fields of members"), QStringLiteral("sliders-horizontal"),
                      tr("own custom fields of members text number date choice yes no registration list"))
{
    auto *words = new QLabel(tr("What more you write down of your members. A retired field is no longer asked; what "
                                "was written down stays."));
    words->setWordWrap(true);
    body()->addWidget(words);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(Theme::smallGap);
    body()->addLayout(m_lines);
    buildNew();
    refresh();
}

void FieldSection::buildNew()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("newField"));
    m_name->setPlaceholderText(tr("Name of a new field"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("newFieldKind"));
    m_kind->setAccessibleName(tr("Kind of the field"));
    for (const FieldKind kind : {FieldKind::Text, FieldKind::Number, FieldKind::Date, FieldKind::Choice, FieldKind::YesNo})
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    m_choices = new QLineEdit;
    m_choices->setObjectName(QStringLiteral("newFieldChoices"));
    m_choices->setPlaceholderText(tr("Choices, separated by commas"));
    m_choices->setAccessibleName(m_choices->placeholderText());
    m_choices->hide();
    auto *add = new QPushButton(icons::icon(u"plus"), tr("Add"));
    add->setObjectName(QStringLiteral("addField"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    row->addWidget(m_choices, 1);
    row->addWidget(add);
    body()->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_choices->setVisible(static_cast<FieldKind>(m_kind->currentData().toInt()) == FieldKind::Choice);
    });
    connect(add, &QPushButton::clicked, this, &FieldSection::add);
    for (QLineEdit *edit : {m_name, m_choices})
        connect(edit, &QLineEdit::returnPressed, this, &FieldSection::add);
}

QString FieldSection::kindName(FieldKind kind) const
{
    switch (kind) {
    case FieldKind::Text: return tr("Text");
    case FieldKind::Number: return tr("A number");
    case FieldKind::Date: return tr("Date");
    case FieldKind::Choice: return tr("Choice");
    case FieldKind::YesNo: break;
    }
    return tr("Yes or no");
}

std::optional<domain::StaffId> FieldSection::staff() const
{
    return chosenStaff(context().settings);
}

void FieldSection::refresh()
{
    const auto fields = context().memberSheets.fields();
    if (!fields) {
        banner().showError(fields.error(), context().format);
        return;
    }
    m_fields = *fields;
    const QWidget *focus = QApplication::focusWidget();
    const QString kept = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_fields.size()); ++i) {
        QWidget *line = lineOf(m_fields[static_cast<size_t>(i)], i);
        m_lines->addWidget(line);
        line->show();
    }
    focusAgain(kept);
}

/// The same button of the line that took the place: several steps by the same key.
void FieldSection::focusAgain(const QString &name)
{
    if (name.isEmpty())
        return;
    QString other = name; // the first goes no further up, the last no further down
    if (name.startsWith(upName))
        other.replace(upName, downName);
    else
        other.replace(downName, upName);
    for (const QString &wanted : {name, other}) {
        for (int i = 0; i < m_lines->count(); ++i) {
            auto *part = m_lines->itemAt(i)->widget()->findChild<QWidget *>(wanted);
            if (part && part->isEnabled()) {
                part->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

QWidget *FieldSection::lineOf(const MemberField &field, int place)
{
    const bool persian = context().format.language() == Language::Persian;
    const QString title = domain::fieldTitle(field, persian);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new QLineEdit(title);
    name->setObjectName(QStringLiteral("fieldName.") + field.key);
    name->setAccessibleName(tr("Name of the field “%1”").arg(title));
    name->setEnabled(!field.retired);
    row->addWidget(name, 2);
    auto *kind = new QLabel(kindName(field.kind));
    Theme::setMuted(kind);
    row->addWidget(kind);
    connect(name, &QLineEdit::editingFinished, this, [this, name, field, title] {
        MemberField renamed = field;
        renamed.name = name->text();
        if (name->text().trimmed() != title)
            change(renamed);
    });
    if (field.kind == FieldKind::Choice)
        row->addWidget(choicesOf(field), 2);
    addTools(line, field, place);
    return line;
}

QLineEdit *FieldSection::choicesOf(const MemberField &field)
{
    const bool persian = context().format.language() == Language::Persian;
    QStringList choices;
    for (const QString &choice : field.choices)
        choices << domain::choiceTitle(choice, persian);
    auto *edit = new QLineEdit(choices.join(separator(context())));
    edit->setObjectName(QStringLiteral("fieldChoices.") + field.key);
    edit->setAccessibleName(tr("Choices of the field “%1”").arg(domain::fieldTitle(field, persian)));
    edit->setEnabled(!field.retired);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, before = edit->text()] {
        if (edit->text() == before)
            return;
        MemberField other = field;
        other.choices.clear();
        for (const QString &typed : choicesFrom(edit->text())) // a choice of the program stays its key
            other.choices << domain::storedValue(field, typed, context().shop.calendar).value_or(typed.trimmed());
        change(other);
    });
    return edit;
}

QCheckBox *FieldSection::flagOf(const MemberField &field, bool MemberField::*flag, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(field.*flag);
    box->setEnabled(!field.retired);
    typedwork::keepsAtOnce(*box);
    connect(box, &QCheckBox::toggled, this, [this, field, flag](bool on) {
        MemberField other = field;
        other.*flag = on;
        change(other);
    });
    return box;
}

void FieldSection::addTools(QWidget *line, const MemberField &field, int place)
{
    const QString title = domain::fieldTitle(field, context().format.language() == Language::Persian);
    auto *row = static_cast<QHBoxLayout *>(line->layout());
    auto *holder = new QWidget;
    auto *tools = new FlowLayout(holder, Theme::smallGap, Theme::smallGap);
    auto *asked = flagOf(field, &MemberField::atRegistration, tr("at registration"));
    asked->setObjectName(QStringLiteral("fieldAsked.") + field.key);
    asked->setAccessibleName(tr("Ask “%1” at registration").arg(title));
    auto *listed = flagOf(field, &MemberField::inList, tr("in the list"));
    listed->setObjectName(QStringLiteral("fieldListed.") + field.key);
    listed->setAccessibleName(tr("Show “%1” in the list of members").arg(title));
    auto *up = tool(u"chevron-up", tr("Move “%1” up").arg(title), upName + field.key);
    auto *down = tool(u"chevron-down", tr("Move “%1” down").arg(title), downName + field.key);
    auto *retire = new QPushButton(field.retired ? tr("Bring back") : tr("Retire"));
    retire->setObjectName(QStringLiteral("fieldRetire.") + field.key);
    up->setEnabled(place > 0);
    down->setEnabled(place + 1 < static_cast<int>(m_fields.size()));
    for (QWidget *part : {static_cast<QWidget *>(asked), static_cast<QWidget *>(listed), static_cast<QWidget *>(up),
                          static_cast<QWidget *>(down), static_cast<QWidget *>(retire)})
        tools->addWidget(part);
    row->addWidget(holder, 3);
    connect(up, &QToolButton::clicked, this, [this, place] { move(place, -1); });
    connect(down, &QToolButton::clicked, this, [this, place] { move(place, 1); });
    connect(retire, &QPushButton::clicked, this, [this, field] {
        MemberField other = field;
        other.retired = !field.retired;
        change(other);
    });
}

/// The line that asked for it goes with the others: only when it has finished.
void FieldSection::change(const MemberField &field)
{
    if (accepted(context().memberSheets.changeField(field, staff())))
        banner().clear();
    QTimer::singleShot(0, this, [this] { refresh(); });
}

void FieldSection::move(int place, int by)
{
    QStringList keys;
    for (const MemberField &field : m_fields)
        keys << field.key;
    keys.move(place, place + by);
    (void)accepted(context().memberSheets.placeFields(keys, staff()));
    QTimer::singleShot(0, this, [this] { refresh(); });
}

void FieldSection::add()
{
    MemberField field;
    field.name = m_name->text();
    field.kind = static_cast<FieldKind>(m_kind->currentData().toInt());
    if (field.kind == FieldKind::Choice)
        field.choices = choicesFrom(m_choices->text());
    const auto added = context().memberSheets.addField(field, staff());
    if (!added) {
        banner().showError(added.error(), context().format);
        (added.error().field == u"choices" ? m_choices : m_name)->setFocus();
        return;
    }
    banner().clear();
    m_name->clear();
    m_choices->clear();
    refresh();
    m_name->setFocus();
}

} // namespace bashgah::ui
