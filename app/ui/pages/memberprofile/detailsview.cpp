// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/detailsview.h"

#include "domain/member/memberrules.h"
#include "services/members/memberservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/pages/memberprofile/changeslink.h"
#include "ui/pages/memberprofile/householdpanel.h"
#include "ui/pages/memberprofile/photopanel.h"
#include "ui/pages/memberprofile/referralpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/mobileedit.h"
#include "ui/widgets/ownfields.h"
#include "ui/widgets/tagcompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

/// Tags are parted by commas of any script.
QStringList tagsFrom(QString text)
{
    text.replace(QChar(0x060C), u',');
    return text.split(u',', Qt::SkipEmptyParts);
}

} // namespace

DetailsView::DetailsView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner;
    outer->addWidget(m_banner);
    buildForm(outer);
    m_save = new QPushButton(tr("Save details"));
    m_save->setObjectName(QStringLiteral("saveDetails"));
    Theme::setRole(m_save, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    m_changes = new ChangesLink(m_context);
    row->addWidget(m_changes);
    row->addStretch(1);
    outer->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DetailsView::save);
    checkWhenLeft();
}

QWidget *DetailsView::buildTop()
{
    m_photo = new PhotoPanel(m_context);
    m_household = new HouseholdPanel(m_context);
    m_referral = new ReferralPanel(m_context);
    auto *words = new QVBoxLayout;
    words->addWidget(m_household);
    words->addWidget(m_referral);
    words->addStretch(1);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_photo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_photo, &PhotoPanel::failed, this, [this](const domain::Error &error) { m_banner->showError(error, m_context.format); });
    return top;
}

void DetailsView::buildForm(QVBoxLayout *column)
{
    m_mobile = new MobileEdit(m_context.format, m_context.shop.region);
    m_code = new QLineEdit;
    m_name = new QLineEdit;
    m_givenName = new QLineEdit;
    m_familyName = new QLineEdit;
    m_birthday = new JalaliDateEdit(m_context.format, m_context.today());
    m_wedding = new JalaliDateEdit(m_context.format, m_context.today());
    m_joined = new JalaliDateEdit(m_context.format, m_context.today());
    m_gender = new QComboBox;
    m_gender->addItem(tr("not said"), static_cast<int>(domain::Gender::Unknown));
    m_gender->addItem(tr("woman"), static_cast<int>(domain::Gender::Female));
    m_gender->addItem(tr("man"), static_cast<int>(domain::Gender::Male));
    auto *fields = new QWidget;
    fields->setProperty("plain", true);
    m_form.emplace(fields, 2);
    m_form->widget(buildTop());
    m_form->row(tr("Mobile"), m_mobile).field(QStringLiteral("mobile"));
    m_form->row(tr("Customer code or card number"), m_code).field(QStringLiteral("code"));
    m_form->row(tr("Given name"), m_givenName).field(QStringLiteral("given_name"));
    m_form->row(tr("Family name"), m_familyName).field(QStringLiteral("family_name"));
    m_form->row(tr("Shown name"), m_name, tr("Empty: given and family name.")).field(QStringLiteral("name"));
    m_form->row(tr("Gender"), m_gender).field(QStringLiteral("gender"));
    m_form->row(tr("Birthday"), m_birthday).field(QStringLiteral("birthday"));
    m_form->row(tr("Wedding day"), m_wedding).field(QStringLiteral("wedding"));
    m_form->row(tr("Member since"), m_joined).field(QStringLiteral("joined"));
    buildAddress();
    m_form->stretch();
    auto *area = new QScrollArea;
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(area, 1);
}

void DetailsView::buildAddress()
{
    m_province = new QLineEdit;
    m_city = new QLineEdit;
    m_district = new QLineEdit;
    m_tags = new QLineEdit;
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(4 * fontMetrics().lineSpacing() + Theme::gap);
    m_form->row(tr("Province"), m_province).field(QStringLiteral("province"));
    m_form->row(tr("City"), m_city).field(QStringLiteral("city"));
    m_form->row(tr("District"), m_district).field(QStringLiteral("district"));
    m_form->row(tr("Tags"), m_tags, tr("Words of your own, separated by commas.")).field(QStringLiteral("tags"));
    m_form->wideRow(tr("Note"), m_note).field(QStringLiteral("note"));
    m_noteAtCounter = new QCheckBox(tr("Show the note at the counter"));
    m_noteAtCounter->setObjectName(QStringLiteral("noteAtCounter"));
    m_form->check(m_noteAtCounter);
    m_own = new OwnFields(m_context, false);
    m_form->widget(m_own);
    offerTags();
}

/// Tags in use complete the word after the last comma.
void DetailsView::offerTags()
{
    new TagCompleter(m_tags, [this] { return m_context.members.tags().value_or(QStringList()); });
}

void DetailsView::checkWhenLeft()
{
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_mobile), m_code, m_name, m_givenName, m_familyName,
                            static_cast<QLineEdit *>(m_birthday), static_cast<QLineEdit *>(m_wedding),
                            static_cast<QLineEdit *>(m_joined)}) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { checkNow(edit->objectName()); });
    }
}

domain::ValidationReport DetailsView::typedErrors() const
{
    domain::ValidationReport report;
    if (!m_mobile->text().trimmed().isEmpty() && !m_mobile->result())
        report.push_back(m_mobile->result().error().inField(QStringLiteral("mobile")));
    for (const JalaliDateEdit *date : {m_birthday, m_wedding, m_joined}) {
        if (!date->text().trimmed().isEmpty() && !date->result())
            report.push_back(date->result().error().inField(date->objectName()));
    }
    for (const domain::Error &error : m_own->errors())
        report.push_back(error);
    return report;
}

domain::MemberDetails DetailsView::typed() const
{
    domain::MemberDetails details;
    details.noteAtCounter = m_noteAtCounter->isChecked();
    details.values = m_own->values();
    details.mobile = m_mobile->value();
    if (!m_code->text().trimmed().isEmpty())
        details.code = m_code->text();
    details.name = m_name->text();
    details.givenName = m_givenName->text();
    details.familyName = m_familyName->text();
    details.birthday = m_birthday->value();
    details.wedding = m_wedding->value();
    details.gender = static_cast<domain::Gender>(m_gender->currentData().toInt());
    details.joinedOn = m_joined->value().value_or(m_member ? m_member->member.details.joinedOn : QDate());
    details.province = m_province->text();
    details.city = m_city->text();
    details.district = m_district->text();
    details.tags = tagsFrom(m_tags->text());
    details.note = m_note->toPlainText();
    return details;
}

void DetailsView::checkNow(const QString &field)
{
    FormRow *row = m_form->rowOf(field);
    if (!row || !m_member)
        return;
    domain::ValidationReport report = typedErrors();
    if (const auto more = m_context.members.check(typed(), m_member->member.id); more && report.empty())
        report = *more;
    QString text;
    for (const domain::Error &error : report) {
        if (error.field == field)
            text = errorText(error, m_context.format);
    }
    row->setError(text);
}

void DetailsView::fill(const domain::MemberDetails &details)
{
    m_mobile->clear();
    if (details.mobile)
        m_mobile->setValue(*details.mobile);
    m_code->setText(m_context.format.localDigits(details.code.value_or(QString())));
    m_name->setText(details.name);
    m_givenName->setText(details.givenName);
    m_familyName->setText(details.familyName);
    m_birthday->setValue(details.birthday);
    m_wedding->setValue(details.wedding);
    m_joined->setValue(details.joinedOn.isValid() ? std::optional(details.joinedOn) : std::nullopt);
    m_gender->setCurrentIndex(m_gender->findData(static_cast<int>(details.gender)));
    m_province->setText(details.province);
    m_city->setText(details.city);
    m_district->setText(details.district);
    m_tags->setText(details.tags.join(m_context.format.language() == Language::Persian
                                          ? QStringLiteral("، ")
                                          : QStringLiteral(", ")));
    m_note->setPlainText(details.note);
    m_noteAtCounter->setChecked(details.noteAtCounter);
    m_own->fill(details.values);
}

void DetailsView::showMember(const services::MemberView &member, bool discard)
{
    m_changes->showMember(member.member.id);
    m_referral->showMember(member.member.id);
    m_household->showMember(member.member.id);
    m_photo->showMember(member.member.id);
    if (!discard && hasChanges())
        return;
    m_member = member;
    m_banner->clear();
    m_form->clearErrors();
    m_own->reload();
    m_own->clearErrors();
    fill(member.member.details);
}

bool DetailsView::hasChanges() const
{
    if (!m_member)
        return false;
    if (!typedErrors().empty())
        return true;
    return domain::tidied(typed()) != domain::tidied(m_member->member.details);
}

/// Without changes nothing is saved, and what is stored now is shown.
void DetailsView::goOnFrom(qint64 version)
{
    if (hasChanges())
        m_member->version = version;
}

void DetailsView::save()
{
    if (!m_member)
        return;
    m_banner->clear();
    const domain::ValidationReport wrong = typedErrors();
    if (!wrong.empty()) {
        showErrors(wrong);
        return;
    }
    const domain::MemberDetails details = typed();
    const auto report = m_context.members.check(details, m_member->member.id);
    if (report && !report->empty()) {
        showErrors(*report);
        return;
    }
    const auto staff = chosenStaff(m_context.settings);
    const auto version = m_context.members.update(m_member->member.id, details, m_member->version, staff);
    if (!version) {
        showErrors({version.error()});
        return;
    }
    m_form->clearErrors();
    m_member->version = *version;
    m_member->member.details = domain::tidied(details);
    m_context.toasts.show(tr("Details saved."));
    emit saved();
}

void DetailsView::showErrors(const domain::ValidationReport &report)
{
    m_own->clearErrors();
    const auto rest = m_own->showErrors(m_form->showErrors(report, m_context.format));
    if (!rest.empty())
        m_banner->showError(rest.front(), m_context.format);
}

} // namespace bashgah::ui
