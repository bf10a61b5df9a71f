// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/mergepanel.h"

#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/duplicates/mergelefttext.h"
#include "ui/format/ownvaluetext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::MemberDetails;

namespace {

constexpr int keptChoice = 0;
constexpr int otherChoice = 1;

} // namespace

MergePanel::MergePanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner;
    m_heads = new QLabel;
    m_heads->setObjectName(QStringLiteral("mergeHeads"));
    m_words = new QLabel(tr("Purchases, points, codes, messages and consents of both go on together; of two consents the "
                            "stricter one counts. It can be taken back."));
    m_left = new QLabel;
    m_left->setObjectName(QStringLiteral("mergeLeft"));
    for (QLabel *label : {m_heads, m_words, m_left}) {
        label->setWordWrap(true);
        alignLeading(label);
    }
    Theme::setMuted(m_words);
    m_host = new QWidget;
    m_grid = new QGridLayout(m_host);
    m_grid->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_heads);
    column->addWidget(m_host);
    column->addWidget(m_left);
    column->addWidget(m_words);
    buildButtons();
    column->addStretch(1);
    makeFields();
}

void MergePanel::buildButtons()
{
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    QPushButton *one = add(tr("Merge the two"), QStringLiteral("mergeDo"));
    Theme::setRole(one, ButtonRole::Primary);
    QPushButton *swap = add(tr("Keep the other one"), QStringLiteral("mergeSwap"));
    swap->setToolTip(tr("Which of the two goes on with its number in the list; what was chosen begins anew"));
    QPushButton *apart = add(tr("Not the same person"), QStringLiteral("mergeApart"));
    QPushButton *cancel = add(tr("Cancel"), QStringLiteral("mergeCancel"));
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(one, &QPushButton::clicked, this, &MergePanel::merge);
    connect(apart, &QPushButton::clicked, this, &MergePanel::tellApart);
    connect(cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    connect(swap, &QPushButton::clicked, this, [this] {
        if (m_kept && m_other)
            begin(m_other->member.id, m_kept->member.id);
    });
}

void MergePanel::makeFields()
{
    const Format &format = m_context.format;
    const auto day = [&format](const std::optional<QDate> &date) { return date ? format.dateLong(*date) : QString(); };
    m_fields = {
        {tr("Name"), [](const MemberDetails &d) { return d.displayName(); },
         [](MemberDetails &to, const MemberDetails &from) {
             to.name = from.name;
             to.givenName = from.givenName;
             to.familyName = from.familyName;
         }},
        {tr("Mobile"), [&format](const MemberDetails &d) { return d.mobile ? format.mobile(*d.mobile) : QString(); },
         [](MemberDetails &to, const MemberDetails &from) { to.mobile = from.mobile; }},
        {tr("Code"), [&format](const MemberDetails &d) { return d.code ? Bidi::isolate(format.localDigits(*d.code)) : QString(); },
         [](MemberDetails &to, const MemberDetails &from) { to.code = from.code; }},
        {tr("Birthday"), [day](const MemberDetails &d) { return day(d.birthday); },
         [](MemberDetails &to, const MemberDetails &from) { to.birthday = from.birthday; }},
        {tr("Wedding day"), [day](const MemberDetails &d) { return day(d.wedding); },
         [](MemberDetails &to, const MemberDetails &from) { to.wedding = from.wedding; }},
        {tr("Member since"), [&format](const MemberDetails &d) { return format.dateLong(d.joinedOn); },
         [](MemberDetails &to, const MemberDetails &from) { to.joinedOn = from.joinedOn; }},
        {tr("Gender"), [](const MemberDetails &d) {
             return d.gender == domain::Gender::Female ? tr("Woman") : d.gender == domain::Gender::Male ? tr("Man") : QString();
         },
         [](MemberDetails &to, const MemberDetails &from) { to.gender = from.gender; }},
    };
    makeWordFields();
    m_ownFrom = m_fields.size();
}

void MergePanel::makeWordFields()
{
    m_fields.insert(m_fields.end(), {
        {tr("Place"), [](const MemberDetails &d) {
             QStringList parts{d.province, d.city, d.district};
             parts.removeAll(QString());
             return parts.join(QStringLiteral(" · "));
         },
         [](MemberDetails &to, const MemberDetails &from) {
             to.province = from.province;
             to.city = from.city;
             to.district = from.district;
         }},
        {tr("Note"), [](const MemberDetails &d) {
             return d.note.isEmpty() || d.noteAtCounter ? d.note : tr("%1 (not shown at the counter)").arg(d.note);
         },
         [](MemberDetails &to, const MemberDetails &from) {
             to.note = from.note;
             to.noteAtCounter = from.noteAtCounter;
         }},
    });
}

void MergePanel::takeOwnFields()
{
    while (m_fields.size() > m_ownFrom) {
        delete m_fields.back().choice;
        m_fields.pop_back();
    }
    const Format &format = m_context.format;
    for (const domain::MemberField &field : m_context.memberSheets.fields().value_or(std::vector<domain::MemberField>())) {
        m_fields.push_back({domain::fieldTitle(field, format.language() == Language::Persian),
                            [&format, field](const MemberDetails &d) {
                                return ownValueText(format, field, d.values.value(field.key));
                            },
                            [key = field.key](MemberDetails &to, const MemberDetails &from) {
                                to.values.remove(key);
                                if (from.values.contains(key))
                                    to.values.insert(key, from.values.value(key));
                            }});
    }
}

std::optional<std::pair<domain::MemberId, domain::MemberId>> MergePanel::compared() const
{
    if (!m_kept || !m_other)
        return std::nullopt;
    return std::pair(m_kept->member.id, m_other->member.id);
}

std::optional<MergePanel::Versions> MergePanel::versions() const
{
    if (!m_kept || !m_other)
        return std::nullopt;
    return Versions{m_kept->version, m_other->version};
}

void MergePanel::goOnFrom(const Versions &versions)
{
    if (!m_kept || !m_other)
        return;
    m_kept->version = versions.kept;
    m_other->version = versions.other;
}

void MergePanel::begin(domain::MemberId kept, domain::MemberId other)
{
    m_banner->clear();
    takeOwnFields();
    const auto first = m_context.members.member(kept);
    const auto second = m_context.members.member(other);
    if (!first || !second) {
        m_banner->showError(first ? second.error() : first.error(), m_context.format);
        return;
    }
    m_kept = *first;
    m_other = *second;
    m_heads->setText(tr("%1 goes on; %2 becomes part of it.")
                         .arg(Bidi::isolateAuto(first->member.details.displayName()),
                              Bidi::isolateAuto(second->member.details.displayName())));
    m_left->setText(MergeLeftText::lines(
        m_context.format, m_context.merges.left(kept, other).value_or(std::vector<services::MergeLeft>())));
    m_left->setVisible(!m_left->text().isEmpty());
    fillGrid();
}

void MergePanel::fillGrid()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const MemberDetails proposed =
        services::MergeService::proposed(m_kept->member.details, m_other->member.details);
    int row = 0;
    QWidget *first = nullptr;
    for (Field &field : m_fields) {
        delete field.choice;
        field.choice = nullptr;
        if (field.text(m_kept->member.details) == field.text(m_other->member.details))
            continue;
        addRow(field, row++, proposed);
        if (!first)
            first = field.choice->checkedButton();
    }
    if (first)
        first->setFocus();
}

void MergePanel::addRow(Field &field, int row, const MemberDetails &proposed)
{
    auto *label = new QLabel(field.label);
    Theme::setMuted(label);
    m_grid->addWidget(label, row, 0);
    field.choice = new QButtonGroup(this);
    int column = 1;
    for (const services::MemberView *view : {&*m_kept, &*m_other}) {
        const QString value = field.text(view->member.details);
        auto *radio = new QRadioButton(value.isEmpty() ? tr("nothing") : value.simplified());
        radio->setAccessibleName(QString(field.label + QStringLiteral(": ") + radio->text()));
        radio->setObjectName(QStringLiteral("merge%1.%2").arg(row).arg(column));
        field.choice->addButton(radio, column == 1 ? keptChoice : otherChoice);
        m_grid->addWidget(radio, row, column++);
    }
    const bool takesOther = field.text(proposed) == field.text(m_other->member.details);
    field.choice->button(takesOther ? otherChoice : keptChoice)->setChecked(true);
}

MemberDetails MergePanel::chosen() const
{
    MemberDetails details = services::MergeService::proposed(m_kept->member.details, m_other->member.details);
    for (const Field &field : m_fields) {
        if (!field.choice)
            continue;
        const bool other = field.choice->checkedId() == otherChoice;
        // a note that was put together of both stays so while the kept one is chosen
        if (other || field.text(details) == field.text(m_other->member.details))
            field.take(details, other ? m_other->member.details : m_kept->member.details);
    }
    return details;
}

void MergePanel::merge()
{
    if (!m_kept || !m_other)
        return;
    services::MergeRequest request{m_kept->member.id, m_other->member.id, chosen(),
                                   m_kept->version,   m_other->version,   staff()};
    const auto done = m_context.merges.merge(request);
    if (!done) {
        m_banner->showError(done.error(), m_context.format);
        return;
    }
    emit merged(request.kept, request.other);
}

void MergePanel::tellApart()
{
    if (!m_kept || !m_other)
        return;
    const auto done = m_context.merges.setDistinct(m_kept->member.id, m_other->member.id, staff());
    if (done)
        emit toldApart();
    else
        m_banner->showError(done.error(), m_context.format);
}

std::optional<domain::StaffId> MergePanel::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
