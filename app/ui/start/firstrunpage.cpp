// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firstrunpage.h"

#include "domain/program/programmepresets.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/start/presetwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/segmentedswitch.h"

#include <QButtonGroup>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int promiseLines = 3;

} // namespace

FirstRunPage::FirstRunPage(DeviceSettings &settings, const Format &format, Dialogs &dialogs,
                           const FirstRunAnswers &answers, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_format(format), m_dialogs(dialogs),
      m_path(answers.path)
{
    setObjectName(QStringLiteral("firstRun"));
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(Theme::gap);
    auto *title = new QLabel(tr("Welcome to Bashgah"));
    title->setFont(Theme::font(TextSize::Title));
    auto *words = new QLabel(tr("Four questions, all with a ready answer. Everything can be changed later."));
    Theme::setMuted(words);
    m_banner = new Banner;
    outer->addWidget(title);
    outer->addWidget(words);
    outer->addWidget(m_banner);
    auto *columns = new QBoxLayout(Theme::isLarge() ? QBoxLayout::TopToBottom
                                                    : QBoxLayout::LeftToRight);
    columns->setSpacing(Theme::gap);
    auto *questions = new Card;
    auto *ways = new QVBoxLayout;
    columns->addWidget(questions, 3);
    columns->addLayout(ways, 2);
    outer->addLayout(columns);
    outer->addStretch(1);
    buildQuestions(questions->body());
    buildPresets(questions->body());
    questions->body()->addStretch(1);
    buildWays(ways);
    m_name->setText(answers.shopName.isEmpty() ? tr("My shop") : answers.shopName);
    m_unit->setCurrent(answers.unit == domain::MoneyUnit::Rial ? QStringLiteral("rial")
                                                               : QStringLiteral("toman"));
    for (const Preset &preset : m_presets)
        preset.button->setChecked(preset.id == answers.presetId);
    m_name->setFocus();
    m_name->selectAll();
    showPlace();
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::buildQuestions(QVBoxLayout *column)
{
    auto *host = new QWidget;
    column->addWidget(host);
    m_form = std::make_unique<FormBuilder>(host, 2);
    m_language = new SegmentedSwitch(tr("Language"));
    m_language->addChoice(QStringLiteral("fa"), QStringLiteral("فارسی"));
    m_language->addChoice(QStringLiteral("en"), QStringLiteral("English"));
    m_language->setCurrent(languageCode(m_settings.value(settings::language)));
    m_digits = new SegmentedSwitch(tr("Digits"));
    m_digits->addChoice(QStringLiteral("persian"), QStringLiteral("۱۲۳"));
    m_digits->addChoice(QStringLiteral("latin"), QStringLiteral("123"));
    m_digits->setCurrent(m_settings.value(settings::digits) == Digits::Persian
                             ? QStringLiteral("persian") : QStringLiteral("latin"));
    m_name = new QLineEdit;
    m_unit = new SegmentedSwitch(tr("Amounts are in"));
    m_unit->addChoice(QStringLiteral("toman"), tr("Toman"));
    m_unit->addChoice(QStringLiteral("rial"), tr("Rial"));
    m_form->row(tr("Language"), m_language);
    m_form->row(tr("Digits"), m_digits);
    m_form->row(tr("Name of the shop"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Amounts are in"), m_unit);
    connect(m_language, &SegmentedSwitch::chosen, this, [this](const QString &code) {
        const Language language = languageFromCode(code);
        m_settings.set(settings::language, language);
        m_settings.set(settings::digits, language == Language::Persian ? Digits::Persian : Digits::Latin);
        emit lookChanged(answers());
    });
    connect(m_digits, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        m_settings.set(settings::digits, id == u"persian" ? Digits::Persian : Digits::Latin);
        emit lookChanged(answers());
    });
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunPage::showPlace);
}

void FirstRunPage::buildPresets(QVBoxLayout *column)
{
    auto *caption = new QLabel(tr("What members get"));
    column->addSpacing(Theme::smallGap);
    column->addWidget(caption);
    auto *group = new QButtonGroup(this);
    auto *places = new QGridLayout;
    column->addLayout(places);
    m_promise = new QLabel;
    m_promise->setWordWrap(true);
    m_promise->setObjectName(QStringLiteral("presetPromise"));
    m_promise->setMinimumHeight(fontMetrics().height() * promiseLines); // the page stays as it is from choice to choice
    m_promise->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    Theme::setMuted(m_promise);
    column->addWidget(m_promise);
    for (const domain::ProgrammePreset &preset : domain::programmePresets(m_format.currency())) {
        const PresetWords words = presetWords(preset.id);
        auto *button = new QPushButton(words.title);
        button->setProperty("choice", true);
        button->setObjectName(QString(u"preset." + preset.id));
        button->setCheckable(true);
        button->setIcon(icons::icon(words.icon));
        button->setAccessibleName(words.title);
        button->setAccessibleDescription(words.promise);
        const int side = fontMetrics().height() * 3 / 2;
        button->setIconSize({side, side});
        group->addButton(button);
        const int place = static_cast<int>(m_presets.size());
        places->addWidget(button, place / 2, place % 2);
        connect(button, &QPushButton::toggled, this, [this, words](bool on) {
            if (on)
                m_promise->setText(words.next.isEmpty() ? words.promise
                                                        : QString(words.promise + u' ' + words.next));
        });
        m_presets.push_back({preset.id, button});
    }
    if (!m_presets.empty())
        caption->setBuddy(m_presets.front().button);
}

void FirstRunPage::addWay(QVBoxLayout *column, const QString &icon, const QString &title,
                          const QString &words, bool primary, void (FirstRunPage::*run)())
{
    auto *card = new Card;
    auto *text = new QLabel(words);
    text->setWordWrap(true);
    Theme::setMuted(text);
    auto *mark = new QLabel; // beside the words: Qt parts icon and word of a wide button in RTL
    const int side = 3 * fontMetrics().height() / 2;
    mark->setPixmap(icons::icon(icon, Tone::Muted).pixmap(side, side));
    auto *button = new QPushButton(title);
    if (primary)
        Theme::setRole(button, ButtonRole::Primary);
    button->setAccessibleDescription(words);
    button->setObjectName(QString(u"way." + icon));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(button);
    column->addWidget(card);
    m_ways.push_back(button);
    connect(button, &QPushButton::clicked, this, run);
}

void FirstRunPage::buildWays(QVBoxLayout *column)
{
    column->setSpacing(Theme::gap);
    addWay(column, QStringLiteral("store"), tr("Start empty"),
           tr("Begin with the first customer who comes in."), true, &FirstRunPage::createEmpty);
    addWay(column, QStringLiteral("flask-conical"), tr("Try the demo shop"),
           tr("A made-up shop with 400 members and 18 months of sales, to look around without fear."),
           false, &FirstRunPage::tryDemo);
    addWay(column, QStringLiteral("file-input"), tr("Start and import"),
           tr("Bring in members or past sales from a CSV file."), false,
           &FirstRunPage::createAndImport);
    column->addStretch(1);
    m_place = new QLabel;
    m_place->setWordWrap(true);
    m_place->setContentsMargins(Theme::gap, 0, Theme::gap, 0); // as the words of the buttons below
    m_place->setFont(Theme::font(TextSize::Small));
    Theme::setMuted(m_place);
    auto *change = new QPushButton(tr("Keep the file somewhere else…"));
    auto *open = new QPushButton(tr("Open an existing shop…"));
    for (QPushButton *button : {change, open})
        Theme::setRole(button, ButtonRole::Quiet);
    column->addWidget(m_place);
    column->addWidget(change, 0, Qt::AlignLeading);
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(change, &QPushButton::clicked, this, &FirstRunPage::choosePlace);
    connect(open, &QPushButton::clicked, this, &FirstRunPage::openWanted);
}

FirstRunAnswers FirstRunPage::answers() const
{
    FirstRunAnswers answers;
    answers.shopName = m_name->text().simplified();
    answers.unit = m_unit->current() == u"rial" ? domain::MoneyUnit::Rial : domain::MoneyUnit::Toman;
    for (const Preset &preset : m_presets) {
        if (preset.button->isChecked())
            answers.presetId = preset.id;
    }
    answers.path = m_path;
    return answers;
}

void FirstRunPage::create(bool thenImport)
{
    m_banner->clear();
    FirstRunAnswers wanted = answers();
    wanted.thenImport = thenImport;
    if (wanted.shopName.isEmpty()) {
        const domain::Error missing{domain::ErrorCode::Empty, {}, {}, QStringLiteral("name")};
        (void)m_form->showErrors({missing}, m_format);
        return;
    }
    m_form->clearErrors();
    if (wanted.path.isEmpty())
        wanted.path = proposedShopPath(wanted.shopName);
    emit createWanted(wanted);
}

void FirstRunPage::showError(const domain::Error &error)
{
    setBusy({});
    const auto rest = m_form->showErrors({error}, m_format);
    if (!rest.empty())
        m_banner->showError(error, m_format);
}

void FirstRunPage::setBusy(const QString &what)
{
    for (QPushButton *way : m_ways)
        way->setEnabled(what.isEmpty());
    if (what.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(Banner::Kind::Info, what);
}

void FirstRunPage::choosePlace()
{
    const QString proposed = proposedShopPath(m_name->text());
    m_dialogs.saveFile({tr("Where to keep the shop"), m_path.isEmpty() ? proposed : m_path,
                        {tr("Shops of Bashgah (*.bashgah)")}},
                       this, [this](const QString &path) {
                           if (path.isEmpty())
                               return;
                           m_path = path.endsWith(u".bashgah") ? path
                                                               : path + QStringLiteral(".bashgah");
                           showPlace();
                       });
}

void FirstRunPage::showPlace()
{
    const QString path = m_path.isEmpty() ? proposedShopPath(m_name->text()) : m_path;
    m_place->setText(tr("The shop is kept in one file: %1").arg(
        QString(u'\n' + Bidi::isolate(QDir::toNativeSeparators(path)))));
}

} // namespace bashgah::ui
