// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/memberregister.h"

#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/mobileedit.h"
#include "ui/widgets/ownfields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

MemberRegister::MemberRegister(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_fields = new QWidget;
    column->addWidget(m_fields);
    buildForm();
    buildButtons(column);
}

void MemberRegister::buildForm()
{
    m_mobile = new MobileEdit(m_context.format, m_context.shop.region);
    m_mobile->setObjectName(QStringLiteral("registerMobile"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("registerName"));
    m_birthday = new JalaliDateEdit(m_context.format, m_context.today());
    m_birthday->setObjectName(QStringLiteral("registerBirthday"));
    m_birthday->setRange({}, m_context.today());
    m_consent = new QCheckBox(tr("Agrees to messages"));
    m_consent->setObjectName(QStringLiteral("registerConsent"));
    m_form.emplace(m_fields);
    m_form->row(tr("Mobile"), m_mobile).field(QStringLiteral("mobile"));
    m_existing = new QPushButton;
    m_existing->setObjectName(QStringLiteral("registerExisting"));
    m_existing->hide();
    m_form->widget(m_existing);
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_card = new QLineEdit;
    m_card->setObjectName(QStringLiteral("registerCard"));
    m_card->setLayoutDirection(Qt::LeftToRight);
    m_card->setProperty("takesScans", true);
    m_form->row(tr("Card number"), m_card).field(QStringLiteral("code"));
    m_form->row(tr("Birthday (optional)"), m_birthday).field(QStringLiteral("birthday"));
    m_referrer = new QLineEdit;
    m_referrer->setObjectName(QStringLiteral("registerReferrer"));
    m_referrer->setPlaceholderText(tr("Mobile or code"));
    m_form->row(tr("Brought by (optional)"), m_referrer).field(QStringLiteral("referrer"));
    m_own = new OwnFields(m_context, true);
    m_form->widget(m_own);
    m_form->check(m_consent);
    m_consent->setToolTip(tr("Ask first; Space ticks it."));
    m_consent->setAccessibleDescription(m_consent->toolTip());
    connect(m_mobile, &QLineEdit::editingFinished, this, &MemberRegister::checkMobile);
    connect(m_existing, &QPushButton::clicked, this, [this] {
        if (m_other)
            emit existingChosen(*m_other);
    });
}

void MemberRegister::buildButtons(QVBoxLayout *column)
{
    m_submit = new QPushButton(tr("Register"));
    m_submit->setObjectName(QStringLiteral("registerSubmit"));
    Theme::setRole(m_submit, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *notice = new QPushButton(tr("Print notice"));
    notice->setObjectName(QStringLiteral("registerNotice"));
    notice->setToolTip(tr("What members are told about their data, on paper"));
    auto *row = new FlowLayout;
    row->addWidget(m_submit);
    row->addWidget(cancel);
    row->addWidget(notice);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_submit, &QPushButton::clicked, this, &MemberRegister::submit);
    connect(cancel, &QPushButton::clicked, this, &MemberRegister::cancelled);
    connect(notice, &QPushButton::clicked, this,
            [this] { m_context.requests.printNotice(0, m_name->text().trimmed()); });
}

void MemberRegister::begin(const QString &typed)
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->clearErrors();
    m_existing->hide();
    m_other.reset();
    m_mobile->clear();
    m_name->clear();
    m_card->clear();
    m_form->rowOf(QStringLiteral("code"))->setVisible(false);
    m_birthday->setValue({});
    m_consent->setChecked(false);
    m_referrer->clear();
    offerReferrer();
    offerOwn();
    const auto mobile = domain::MobileNumber::parse(typed, m_context.shop.region);
    const bool named = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
    if (mobile) {
        m_mobile->setValue(*mobile);
        m_name->setFocus();
        return;
    }
    if (named)
        m_name->setText(typed);
    else
        m_mobile->setText(m_context.format.localDigits(typed));
    m_mobile->setFocus();
}

void MemberRegister::beginWithCard(const QString &code)
{
    begin({});
    m_card->setText(code);
    m_form->rowOf(QStringLiteral("code"))->setVisible(true);
    m_mobile->setFocus();
}

/// One Enter less where nobody is rewarded for it.
void MemberRegister::offerReferrer()
{
    const auto live = m_context.programs.current();
    const bool rewarded = live && std::any_of(live->programme.occasions.begin(), live->programme.occasions.end(),
                                              [](const domain::OccasionRule &rule) {
        return rule.enabled
            && (rule.kind == domain::OccasionKind::Referrer || rule.kind == domain::OccasionKind::Referee);
    });
    m_form->rowOf(QStringLiteral("referrer"))->setVisible(rewarded);
}

/// Fields may have come since the form was made.
void MemberRegister::offerOwn()
{
    m_own->reload();
    m_own->clearErrors();
    m_own->fill({});
    std::vector<QWidget *> order{m_mobile, m_name, m_birthday, m_referrer};
    for (QWidget *editor : m_own->editors())
        order.push_back(editor);
    order.push_back(m_consent);
    delete m_order;
    m_order = new EnterOrder(order, [this] { submit(); }, this);
}

bool MemberRegister::readReferrer(services::Registration &request)
{
    const QString typed = m_referrer->text().trimmed();
    if (typed.isEmpty())
        return true;
    const auto found = m_context.members.findByKey(typed);
    if (!found) {
        showProblem(found.error().inField(QStringLiteral("referrer")));
        m_referrer->setFocus();
        return false;
    }
    request.referrer = *found;
    return true;
}

void MemberRegister::checkMobile()
{
    FormRow *row = m_form->rowOf(QStringLiteral("mobile"));
    m_existing->hide();
    row->setError({});
    if (m_mobile->text().trimmed().isEmpty())
        return;
    const auto mobile = m_mobile->result();
    if (!mobile) {
        row->setError(errorText(mobile.error(), m_context.format));
        return;
    }
    domain::MemberDetails details;
    details.mobile = *mobile;
    const auto duplicate = m_context.members.findDuplicate(details);
    if (duplicate && *duplicate)
        offerExisting((*duplicate)->error);
}

void MemberRegister::offerExisting(const domain::Error &error)
{
    m_form->rowOf(QStringLiteral("mobile"))->setError(errorText(error, m_context.format));
    m_other = domain::MemberId(error.args.value(2).toLongLong());
    m_existing->setText(tr("Take %1").arg(Bidi::isolateAuto(error.args.value(1))));
    m_existing->show();
}

void MemberRegister::submit()
{
    m_form->clearErrors();
    services::Registration request;
    request.key = m_key;
    request.details.name = m_name->text();
    if (const QString card = m_card->text().trimmed(); !card.isEmpty())
        request.details.code = card;
    request.hasConsent = m_consent->isChecked();
    request.consentWording = m_consent->text();
    request.staff = chosenStaff(m_context.settings);
    const auto mobile = m_mobile->result();
    if (!mobile) {
        showProblem(mobile.error().inField(QStringLiteral("mobile")));
        return;
    }
    request.details.mobile = *mobile;
    if (!m_birthday->text().trimmed().isEmpty()) {
        const auto birthday = m_birthday->result();
        if (!birthday) {
            showProblem(birthday.error().inField(QStringLiteral("birthday")));
            return;
        }
        request.details.birthday = *birthday;
    }
    if (!readReferrer(request))
        return;
    if (const auto wrong = m_own->errors(); !wrong.empty()) {
        (void)m_own->showErrors(wrong);
        return;
    }
    request.details.values = m_own->values();
    const auto made = m_context.members.registerMember(request);
    if (made)
        emit registered(made->id);
    else
        showProblem(made.error());
}

void MemberRegister::showProblem(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::DuplicateMobile) {
        offerExisting(error);
        m_existing->setFocus();
        return;
    }
    for (const domain::Error &rest : m_own->showErrors(m_form->showErrors({error}, m_context.format)))
        emit failed(rest);
}

} // namespace bashgah::ui
