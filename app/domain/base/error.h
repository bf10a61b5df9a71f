// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace bashgah::domain {

/// Every way an operation can fail, grouped by hundreds. The user's words for each code stand in
/// ui/format/errortext.cpp (window) and are the same for bashgahctl; `detail` is for the log only.
enum class ErrorCode {
    // 100 Validation: a value the user gave is wrong
    Empty = 100,             ///< a required value is missing
    NotANumber,              ///< args: value
    TooManyDecimals,         ///< args: value, decimals allowed
    OutOfRange,              ///< args: value (does not fit 64 bits or a stated range)
    NotPositive,             ///< args: value
    NotADate,                ///< args: value
    ImpossibleDate,          ///< args: value (30 Esfand in a common year)
    NotAMobile,              ///< args: value
    ScientificNumber,        ///< args: value ("9.12E+09": the spreadsheet lost digits)
    TooLong,                 ///< args: value, longest allowed
    UnknownValue,            ///< args: value, what was allowed
    NotAMemberKey,           ///< neither mobile nor customer code was given
    BadProgramme,            ///< args: JSON path, reason
    BadEncoding,             ///< args: what was found
    MissingColumn,           ///< args: field name
    BadFile,                 ///< args: path, reason

    // 200 Refused by a rule of the club
    NotEnoughPoints = 200,   ///< args: asked, available
    BelowMinimumRedemption,  ///< args: asked, minimum
    AboveMaximumShare,       ///< args: asked, most allowed
    RefundTooLarge,          ///< args: asked, refundable
    AlreadyRefunded,         ///< args: purchase ref
    AlreadyVoid,             ///< args: what
    NoConsent,               ///< member did not agree to messages
    OptedOut,                ///< member's number is on the suppression list
    NoProgramme,             ///< no programme version is live at that time
    EmptyAudience,           ///< nobody left to send to
    NoMoreUndo,              ///< nothing to undo
    ClockBackwards,          ///< args: today, last closed day
    NoPurchases,             ///< no member bought in the days asked for; args: first and last day, or none
    Paused,                  ///< args: what
    NotYetValid,             ///< args: what, first day
    NoLongerValid,           ///< args: what, last day
    SoldOut,                 ///< args: what
    LimitReached,            ///< args: what, most allowed for one member
    WrongCode,               ///< not a code of this shop: length or check digit; args: what was typed
    AlreadyUsed,             ///< args: code
    BelowMinimumPurchase,    ///< args: minimum, what there is (amounts)
    NotCombinable,           ///< args: what, with which other
    NothingToDiscount,       ///< none of the goods is meant; args: what
    NothingStored,           ///< a card or credit with nothing to pay with; args: which
    TooManyAttempts,         ///< args: seconds to wait
    NotForMember,            ///< the member's tier or segment is another; args: what
    TooSoon,                 ///< args: what, minutes to wait
    WrongSignature,          ///< changed, or of another sender; args: path
    OutOfOrder,              ///< an earlier one is missing; args: path, number that is missing
    NotForThisShop,          ///< args: path
    NotANewMember,           ///< has bought before; args: name
    OwnReferral,             ///< of oneself, or of who referred oneself; args: name
    ProfileIncomplete,       ///< of the member; args: what asks for a complete one
    NotFirstPurchase,        ///< the member bought before; args: what is for the first one

    // 300 Not found
    MemberNotFound = 300,    ///< args: what was searched
    PurchaseNotFound,        ///< args: reference
    BatchNotFound,           ///< args: id
    CampaignNotFound,        ///< args: id
    FileNotFound,            ///< args: path
    NotFound,                ///< args: what

    // 400 Conflict
    DuplicateMobile = 400,   ///< args: mobile, name and id of the member who has it
    DuplicateCode,           ///< args: code, name, id
    DuplicateRequest,        ///< same key, other content; args: key
    Busy,                    ///< another program holds the file
    AlreadyExists,           ///< args: path
    FileInUse,               ///< another program holds a file that is to be replaced; args: path
    ChangedMeanwhile,        ///< someone else changed it after it was read; args: what

    // 500 Permission
    ReadOnly = 500,          ///< args: path
    NotAllowed,
    WrongPin,                ///< PIN or recovery code
    WeakPin,                 ///< not 4 to 12 digits, or the first that anybody tries
    NeedsSecondPerson,       ///< above what one person may do alone; args: why (stafflimits.h), the act, what is left

    // 600 Storage
    StorageFailure = 600,    ///< args: short reason
    DiskFull,                ///< args: path
    NotAShop,                ///< args: path
    NewerShop,               ///< args: path, its version, our version
    NetworkShare,            ///< args: path
    Damaged,                 ///< args: path

    // 700 Network
    NetworkFailure = 700,    ///< args: reason
    GatewayLogin,            ///< wrong user, password or key
    GatewayNoCredit,
    GatewayTimeout,          ///< outcome unknown: never sent again by itself
    GatewayRefused,          ///< args: provider's code or text
    GatewayMissing,          ///< no gateway is set up

    // 800
    Cancelled = 800,

    // 900
    Internal = 900,
};

/// A failure. `args` fill the places of the user's text in the order documented at the code.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString detail;
    /// Which field of a form or column of a file is meant; empty if none.
    QString field;
    /// The args are amounts of money in minor units; domain/money/amounterror.h puts them into words.
    bool hasAmounts = false;

    bool operator==(const Error &) const = default;
    [[nodiscard]] Error inField(QString name) const
    {
        Error copy = *this;
        copy.field = std::move(name);
        return copy;
    }
};

/// Several wrong fields at once, so that a form can mark all of them.
using ValidationReport = std::vector<Error>;

/// Stable English key of a code ("not_a_mobile"), for CSV, JSON and logs.
[[nodiscard]] QString errorKey(ErrorCode code);
/// All codes, for the tests that walk them.
[[nodiscard]] const std::vector<ErrorCode> &allErrorCodes();

} // namespace bashgah::domain
