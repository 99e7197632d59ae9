package commitments

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// Data is pallet_commitments::types::Data.
type Data struct {
	scale.Variant
	None              struct{}
	Raw0              [0]byte
	Raw1              [1]byte
	Raw2              [2]byte
	Raw3              [3]byte
	Raw4              [4]byte
	Raw5              [5]byte
	Raw6              [6]byte
	Raw7              [7]byte
	Raw8              [8]byte
	Raw9              [9]byte
	Raw10             [10]byte
	Raw11             [11]byte
	Raw12             [12]byte
	Raw13             [13]byte
	Raw14             [14]byte
	Raw15             [15]byte
	Raw16             [16]byte
	Raw17             [17]byte
	Raw18             [18]byte
	Raw19             [19]byte
	Raw20             [20]byte
	Raw21             [21]byte
	Raw22             [22]byte
	Raw23             [23]byte
	Raw24             [24]byte
	Raw25             [25]byte
	Raw26             [26]byte
	Raw27             [27]byte
	Raw28             [28]byte
	Raw29             [29]byte
	Raw30             [30]byte
	Raw31             [31]byte
	Raw32             [32]byte
	Raw33             [33]byte
	Raw34             [34]byte
	Raw35             [35]byte
	Raw36             [36]byte
	Raw37             [37]byte
	Raw38             [38]byte
	Raw39             [39]byte
	Raw40             [40]byte
	Raw41             [41]byte
	Raw42             [42]byte
	Raw43             [43]byte
	Raw44             [44]byte
	Raw45             [45]byte
	Raw46             [46]byte
	Raw47             [47]byte
	Raw48             [48]byte
	Raw49             [49]byte
	Raw50             [50]byte
	Raw51             [51]byte
	Raw52             [52]byte
	Raw53             [53]byte
	Raw54             [54]byte
	Raw55             [55]byte
	Raw56             [56]byte
	Raw57             [57]byte
	Raw58             [58]byte
	Raw59             [59]byte
	Raw60             [60]byte
	Raw61             [61]byte
	Raw62             [62]byte
	Raw63             [63]byte
	Raw64             [64]byte
	Raw65             [65]byte
	Raw66             [66]byte
	Raw67             [67]byte
	Raw68             [68]byte
	Raw69             [69]byte
	Raw70             [70]byte
	Raw71             [71]byte
	Raw72             [72]byte
	Raw73             [73]byte
	Raw74             [74]byte
	Raw75             [75]byte
	Raw76             [76]byte
	Raw77             [77]byte
	Raw78             [78]byte
	Raw79             [79]byte
	Raw80             [80]byte
	Raw81             [81]byte
	Raw82             [82]byte
	Raw83             [83]byte
	Raw84             [84]byte
	Raw85             [85]byte
	Raw86             [86]byte
	Raw87             [87]byte
	Raw88             [88]byte
	Raw89             [89]byte
	Raw90             [90]byte
	Raw91             [91]byte
	Raw92             [92]byte
	Raw93             [93]byte
	Raw94             [94]byte
	Raw95             [95]byte
	Raw96             [96]byte
	Raw97             [97]byte
	Raw98             [98]byte
	Raw99             [99]byte
	Raw100            [100]byte
	Raw101            [101]byte
	Raw102            [102]byte
	Raw103            [103]byte
	Raw104            [104]byte
	Raw105            [105]byte
	Raw106            [106]byte
	Raw107            [107]byte
	Raw108            [108]byte
	Raw109            [109]byte
	Raw110            [110]byte
	Raw111            [111]byte
	Raw112            [112]byte
	Raw113            [113]byte
	Raw114            [114]byte
	Raw115            [115]byte
	Raw116            [116]byte
	Raw117            [117]byte
	Raw118            [118]byte
	Raw119            [119]byte
	Raw120            [120]byte
	Raw121            [121]byte
	Raw122            [122]byte
	Raw123            [123]byte
	Raw124            [124]byte
	Raw125            [125]byte
	Raw126            [126]byte
	Raw127            [127]byte
	Raw128            [128]byte
	BlakeTwo256       [32]byte
	Sha256            [32]byte
	Keccak256         [32]byte
	ShaThree256       [32]byte
	TimelockEncrypted struct {
		Encrypted   scale.BoundedVec[uint8, frame.Max1024]
		RevealRound uint64
	}
	ResetBondsFlag struct{}
	BigRaw         scale.BoundedVec[uint8, frame.Max512]
}

// The variants of Data.
const (
	DataIsNone              scale.Variant = 0
	DataIsRaw0              scale.Variant = 1
	DataIsRaw1              scale.Variant = 2
	DataIsRaw2              scale.Variant = 3
	DataIsRaw3              scale.Variant = 4
	DataIsRaw4              scale.Variant = 5
	DataIsRaw5              scale.Variant = 6
	DataIsRaw6              scale.Variant = 7
	DataIsRaw7              scale.Variant = 8
	DataIsRaw8              scale.Variant = 9
	DataIsRaw9              scale.Variant = 10
	DataIsRaw10             scale.Variant = 11
	DataIsRaw11             scale.Variant = 12
	DataIsRaw12             scale.Variant = 13
	DataIsRaw13             scale.Variant = 14
	DataIsRaw14             scale.Variant = 15
	DataIsRaw15             scale.Variant = 16
	DataIsRaw16             scale.Variant = 17
	DataIsRaw17             scale.Variant = 18
	DataIsRaw18             scale.Variant = 19
	DataIsRaw19             scale.Variant = 20
	DataIsRaw20             scale.Variant = 21
	DataIsRaw21             scale.Variant = 22
	DataIsRaw22             scale.Variant = 23
	DataIsRaw23             scale.Variant = 24
	DataIsRaw24             scale.Variant = 25
	DataIsRaw25             scale.Variant = 26
	DataIsRaw26             scale.Variant = 27
	DataIsRaw27             scale.Variant = 28
	DataIsRaw28             scale.Variant = 29
	DataIsRaw29             scale.Variant = 30
	DataIsRaw30             scale.Variant = 31
	DataIsRaw31             scale.Variant = 32
	DataIsRaw32             scale.Variant = 33
	DataIsRaw33             scale.Variant = 34
	DataIsRaw34             scale.Variant = 35
	DataIsRaw35             scale.Variant = 36
	DataIsRaw36             scale.Variant = 37
	DataIsRaw37             scale.Variant = 38
	DataIsRaw38             scale.Variant = 39
	DataIsRaw39             scale.Variant = 40
	DataIsRaw40             scale.Variant = 41
	DataIsRaw41             scale.Variant = 42
	DataIsRaw42             scale.Variant = 43
	DataIsRaw43             scale.Variant = 44
	DataIsRaw44             scale.Variant = 45
	DataIsRaw45             scale.Variant = 46
	DataIsRaw46             scale.Variant = 47
	DataIsRaw47             scale.Variant = 48
	DataIsRaw48             scale.Variant = 49
	DataIsRaw49             scale.Variant = 50
	DataIsRaw50             scale.Variant = 51
	DataIsRaw51             scale.Variant = 52
	DataIsRaw52             scale.Variant = 53
	DataIsRaw53             scale.Variant = 54
	DataIsRaw54             scale.Variant = 55
	DataIsRaw55             scale.Variant = 56
	DataIsRaw56             scale.Variant = 57
	DataIsRaw57             scale.Variant = 58
	DataIsRaw58             scale.Variant = 59
	DataIsRaw59             scale.Variant = 60
	DataIsRaw60             scale.Variant = 61
	DataIsRaw61             scale.Variant = 62
	DataIsRaw62             scale.Variant = 63
	DataIsRaw63             scale.Variant = 64
	DataIsRaw64             scale.Variant = 65
	DataIsRaw65             scale.Variant = 66
	DataIsRaw66             scale.Variant = 67
	DataIsRaw67             scale.Variant = 68
	DataIsRaw68             scale.Variant = 69
	DataIsRaw69             scale.Variant = 70
	DataIsRaw70             scale.Variant = 71
	DataIsRaw71             scale.Variant = 72
	DataIsRaw72             scale.Variant = 73
	DataIsRaw73             scale.Variant = 74
	DataIsRaw74             scale.Variant = 75
	DataIsRaw75             scale.Variant = 76
	DataIsRaw76             scale.Variant = 77
	DataIsRaw77             scale.Variant = 78
	DataIsRaw78             scale.Variant = 79
	DataIsRaw79             scale.Variant = 80
	DataIsRaw80             scale.Variant = 81
	DataIsRaw81             scale.Variant = 82
	DataIsRaw82             scale.Variant = 83
	DataIsRaw83             scale.Variant = 84
	DataIsRaw84             scale.Variant = 85
	DataIsRaw85             scale.Variant = 86
	DataIsRaw86             scale.Variant = 87
	DataIsRaw87             scale.Variant = 88
	DataIsRaw88             scale.Variant = 89
	DataIsRaw89             scale.Variant = 90
	DataIsRaw90             scale.Variant = 91
	DataIsRaw91             scale.Variant = 92
	DataIsRaw92             scale.Variant = 93
	DataIsRaw93             scale.Variant = 94
	DataIsRaw94             scale.Variant = 95
	DataIsRaw95             scale.Variant = 96
	DataIsRaw96             scale.Variant = 97
	DataIsRaw97             scale.Variant = 98
	DataIsRaw98             scale.Variant = 99
	DataIsRaw99             scale.Variant = 100
	DataIsRaw100            scale.Variant = 101
	DataIsRaw101            scale.Variant = 102
	DataIsRaw102            scale.Variant = 103
	DataIsRaw103            scale.Variant = 104
	DataIsRaw104            scale.Variant = 105
	DataIsRaw105            scale.Variant = 106
	DataIsRaw106            scale.Variant = 107
	DataIsRaw107            scale.Variant = 108
	DataIsRaw108            scale.Variant = 109
	DataIsRaw109            scale.Variant = 110
	DataIsRaw110            scale.Variant = 111
	DataIsRaw111            scale.Variant = 112
	DataIsRaw112            scale.Variant = 113
	DataIsRaw113            scale.Variant = 114
	DataIsRaw114            scale.Variant = 115
	DataIsRaw115            scale.Variant = 116
	DataIsRaw116            scale.Variant = 117
	DataIsRaw117            scale.Variant = 118
	DataIsRaw118            scale.Variant = 119
	DataIsRaw119            scale.Variant = 120
	DataIsRaw120            scale.Variant = 121
	DataIsRaw121            scale.Variant = 122
	DataIsRaw122            scale.Variant = 123
	DataIsRaw123            scale.Variant = 124
	DataIsRaw124            scale.Variant = 125
	DataIsRaw125            scale.Variant = 126
	DataIsRaw126            scale.Variant = 127
	DataIsRaw127            scale.Variant = 128
	DataIsRaw128            scale.Variant = 129
	DataIsBlakeTwo256       scale.Variant = 130
	DataIsSha256            scale.Variant = 131
	DataIsKeccak256         scale.Variant = 132
	DataIsShaThree256       scale.Variant = 133
	DataIsTimelockEncrypted scale.Variant = 134
	DataIsResetBondsFlag    scale.Variant = 135
	DataIsBigRaw            scale.Variant = 136
)

// DescribeScale gives the metadata path.
func (Data) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::Data"}
}

// CommitmentInfo is pallet_commitments::types::CommitmentInfo.
type CommitmentInfo struct {
	Fields scale.BoundedVec[Data, frame.Max3] `rust:"BoundedVec<Data, FieldLimit>"`
}

// DescribeScale gives the metadata path.
func (CommitmentInfo) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::CommitmentInfo", Params: []scale.Param{{Name: "FieldLimit"}}}
}

// Registration is pallet_commitments::types::Registration.
type Registration struct {
	Deposit uint64         `rust:"Balance"`
	Block   uint32         `rust:"BlockNumber"`
	Info    CommitmentInfo `rust:"CommitmentInfo<MaxFields>"`
}

// DescribeScale gives the metadata path.
func (Registration) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::Registration", Params: []scale.Param{{Name: "Balance", Type: scale.TypeOf[uint64]()}, {Name: "MaxFields"}, {Name: "BlockNumber", Type: scale.TypeOf[uint32]()}}}
}

// UsageTracker is pallet_commitments::types::UsageTracker.
type UsageTracker struct {
	LastEpoch uint64 `rust:"u64"`
	UsedSpace uint64 `rust:"u64"`
}

// DescribeScale gives the metadata path.
func (UsageTracker) DescribeScale() scale.Info {
	return scale.Info{Path: "pallet_commitments::types::UsageTracker"}
}
