package contracts

import (
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/runtime/frame"
)

// APIs returns the runtime APIs of the pallet.
func (p *Pallet) APIs() []*frame.API {
	return []*frame.API{
		{Name: "ContractsApi", Version: 2, Docs: "Not built yet.", Methods: []*frame.APIMethod{
			frame.UnbuiltMethod[callIn, ContractResult]("call", "Not built yet."),
			frame.UnbuiltMethod[instantiateIn, InstantiateResult]("instantiate", "Not built yet."),
			frame.UnbuiltMethod[uploadCodeIn, scale.Result[CodeUploadReturnValue, frame.DispatchError]]("upload_code", "Not built yet."),
			frame.UnbuiltMethod[getStorageIn, scale.Result[*[]byte, ContractAccessError]]("get_storage", "Not built yet."),
		}},
	}
}
